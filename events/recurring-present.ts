import type { Actor, Place } from '../src/model/event.js';
import type { TrackId } from './vocabulary.js';

// Places and casts that come back in the events since 1992, beside the places that every era shares.

export const ulanUde = {
  name: { en: 'Ulan-Ude (Sosnovy Bor)', ru: 'Улан-Удэ (Сосновый Бор)' },
  lat: 51.8335,
  lon: 107.5841,
} as const satisfies Place;
export const peninsula = {
  name: { en: 'Korean peninsula', ko: '한반도 / 조선반도' },
  lat: 38,
  lon: 127.5,
} as const satisfies Place;
/** The port proper; Rason is the city and zone around it. */
export const rajinPort = { name: { en: 'Port of Rajin, Rason', ko: '라진항', ru: 'Порт Раджин' }, lat: 42.249, lon: 130.3 } as const satisfies Place;
export const geneva = { name: { en: 'Geneva', fr: 'Genève' }, lat: 46.2044, lon: 6.1432 } as const satisfies Place;
export const punggyeri = { name: { en: 'Punggye-ri', ko: '풍계리' }, lat: 41.28, lon: 129.08 } as const satisfies Place;
export const musudanri = {
  name: { en: 'Musudan-ri (Tonghae)', ko: '무수단리' },
  lat: 40.856,
  lon: 129.666,
} as const satisfies Place;
export const sohae = { name: { en: 'Sohae launch site', ko: '서해위성발사장' }, lat: 39.66, lon: 124.705 } as const satisfies Place;
export const kusong = { name: { en: 'Kusong', ko: '구성' }, lat: 39.98, lon: 125.24 } as const satisfies Place;
export const wonsan = { name: { en: 'Wonsan', ko: '원산' }, lat: 39.153, lon: 127.444 } as const satisfies Place;

/** The members of the Six-Party Talks, with the host first. */
export const sixParties = [
  { track: 'china', role: 'host' },
  { track: 'north-korea', role: 'participant' },
  { track: 'south-korea', role: 'participant' },
  { track: 'japan', role: 'participant' },
  { track: 'russia', role: 'participant' },
  { track: 'united-states', role: 'participant' },
] as const satisfies readonly Actor<TrackId>[];

/** A resolution that the United States drafted and that Russia and China voted for. */
export const councilVote = [
  { track: 'un-security-council', role: 'author' },
  { track: 'north-korea', role: 'target' },
  { track: 'united-states', role: 'sponsor' },
  { track: 'china', role: 'supporter' },
  { track: 'russia', role: 'supporter' },
] as const satisfies readonly Actor<TrackId>[];
