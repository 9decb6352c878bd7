/** Two small datasets, as a page might fetch them: between them the timeline is switched. */
export const war = {
  id: 'war',
  title: 'The Russo-Japanese War',
  tracks: [{ id: 'russia', name: 'Russia' }, { id: 'japan', name: 'Japan' }],
  kinds: [{ id: 'battle', label: 'Battle' }, { id: 'treaty', label: 'Treaty' }],
  events: [
    { id: 'port-arthur', title: 'Attack on Port Arthur', date: '1904-02-08', kind: 'battle', actors: ['japan', 'russia'] },
    { id: 'tsushima', title: 'Battle of Tsushima', date: '1905-05-27/1905-05-28', kind: 'battle', actors: ['japan', 'russia'] },
    { id: 'portsmouth', title: 'Treaty of Portsmouth', date: '1905-09-05', kind: 'treaty', actors: ['russia', 'japan'] },
  ],
};

export const talks = {
  id: 'talks',
  title: 'The Six-Party Talks',
  tracks: [{ id: 'china', name: 'China' }],
  events: [{ id: 'first-round', title: 'First round', date: '2003-08-27/2003-08-29', actors: ['china'] }],
};

export const battles = { kinds: ['battle'] };
