import { describe, expect, it } from 'vitest';
import { interval, plainDate, plainEnd } from '../../../src/io/formats/plain-date.js';

describe('plainDate', () => {
  it.each(['[', '(', '', '~', 'c. '])('is soon done with a text that is no date, however long (%j)', (before) => {
    for (const piece of ['1.', '.', ' ', '1/', '~']) {
      const text = `${before}${piece.repeat(300_000)}${before === '[' ? ']' : before === '(' ? ')' : 'x'}`;
      expect(plainDate(text).edtf === text.trim(), piece).toBe(true);
    }
  });

  it.each([
    ['1904-02-08', '1904-02-08'], [' 1904 ', '1904'], ['1904?', '1904?'], ['1904/1905', '1904/1905'], ['1948/..', '1948/..'],
    ['794', '0794'], ['AD 794', '0794'], ['44 BC', '-0043'], ['1 BCE', '0000'], ['c. 44 BC', '-0043~'], ['44 v. Chr.', '-0043'],
    ['c. 1900', '1900~'], ['ca. 1900', '1900~'], ['circa 1900-05', '1900-05~'], ['~794', '0794~'], ['c. 1900?', '1900%'], ['um 794', '0794~'],
    ['1904-1905', '1904/1905'], ['1904 – 1905', '1904/1905'],
    ['2017-07-10 20:00', '2017-07-10T20:00:00'], ['2017-07-10T20:00:00.123Z', '2017-07-10T20:00:00Z'], ['2017-07-10T20:00+0900', '2017-07-10T20:00:00+09:00'],
  ])('takes %j for %s', (written, edtf) => {
    expect(plainDate(written)).toEqual({ edtf });
  });

  it.each([
    ['Feb. 1904', '1904-02'], ['8 Feb 1904', '1904-02-08'], ['February 8, 1904', '1904-02-08'], ['8.2.1904', '1904-02-08'], ['13/2/1904', '1904-02-13'], ['2/2/1904', '1904-02-02'],
    ['1890s', '189X'], ['Spring 1904', '1904-21'], ['8–10 May 1904', '1904-05-08/1904-05-10'], ['ca. Mai 1871', '1871-05~'], ['1905.0', '1905'],
    ['18. Januar 1871', '1871-01-18'], ['4. März 1871', '1871-03-04'], ['18.1.1871 – 20.1.1871', '1871-01-18/1871-01-20'], ['4 août 1789', '1789-08-04'], ['2 de mayo de 1808', '1808-05-02'],
    ['8 февраля 1904 г.', '1904-02-08'], ['1905年9月5日', '1905-09-05'], ['1950년 6월 25일', '1950-06-25'], ['٨ فبراير ١٩٠٤', '1904-02-08'],
  ])('reads %j as people write it: %s', (written, edtf) => {
    expect(plainDate(written)).toEqual({ edtf });
  });

  it.each([
    ['8.–10. Mai 1904', '1904-05-08/1904-05-10'], ['8. - 10. Mai 1904', '1904-05-08/1904-05-10'], ['8. bis 10. Mai 1904', '1904-05-08/1904-05-10'], ['8–10.2.1904', '1904-02-08/1904-02-10'],
    ['8th–10th May 1904', '1904-05-08/1904-05-10'], ['8-10 May 1904', '1904-05-08/1904-05-10'], ['May 8–10, 1904', '1904-05-08/1904-05-10'], ['May 8–10 1904', '1904-05-08/1904-05-10'],
    ['vom 8. bis 10. Mai 1904', '1904-05-08/1904-05-10'], ['du 8 au 10 mai 1904', '1904-05-08/1904-05-10'], ['8–10 March 44 BC', '-0043-03-08/-0043-03-10'], ['8.2.–10.3.1904', '1904-02-08/1904-03-10'],
    ['circa 8–10 Sept 1904', '1904-09-08~/1904-09-10'], ['27 BC – AD 14', '-0026/0014'], ['14–37 AD', '0014/0037'], ['8-Feb-1904', '1904-02-08'], ['8–Feb–1904', '1904-02-08'],
  ])('takes from %j what its first end leaves to its last: %s', (written, edtf) => {
    expect(plainDate(written)).toEqual({ edtf });
  });

  it.each([
    ['10.000 v. Chr.', '-9999'], ['10 000 BC', '-9999'], ['10,000 BC', '-9999'], ['10.000–8.000 v. Chr.', '-9999/-7999'], ['12.000 v. Chr.', 'Y-11999'], ['1,904', '1904'], ['1 904', '1904'],
  ])('takes what separates thousands in %j for no month: %s', (written, edtf) => {
    expect(plainDate(written)).toEqual({ edtf });
  });

  it.each([
    ['1990-', '1990/..'], ['1990–', '1990/..'], ['1990 -', '1990/..'], ['c. 1990–', '1990~/..'], ['8 Feb 1904–', '1904-02-08/..'], ['– 1990', '../1990'], ['– 8 Feb 1904', '../1904-02-08'],
    ['1904–present', '1904/..'], ['1904 bis heute', '1904/..'], ['8 Feb 1904 – now', '1904-02-08/..'], ['1904年至今', '1904/..'],
  ])('keeps the open end of %j: %s', (written, edtf) => {
    expect(plainDate(written)).toEqual({ edtf });
  });

  it.each([
    ['since 1990', '1990/..'], ['From May 1990', '1990-05/..'], ['until 1994', '../1994'], ['till 8 May 1994', '../1994-05-08'], ['up to 1994', '../1994'], ['since 44 BC', '-0043/..'],
    ['since c. 1990', '1990~/..'], ['since the 1890s', '189X/..'], ['since 66 Ma', 'Y-66000000/..'], ['seit 1990', '1990/..'], ['seit dem 8. Mai 1990', '1990-05-08/..'], ['ab 1990', '1990/..'],
    ['bis 1994', '../1994'], ['bis zum 8.5.1994', '../1994-05-08'], ['depuis 1990', '1990/..'], ['à partir de mai 1990', '1990-05/..'], ['jusqu’en 1994', '../1994'], ["jusqu'au 8 mai 1994", '../1994-05-08'],
    ['desde 1990', '1990/..'], ['a partir de 1990', '1990/..'], ['hasta 1994', '../1994'], ['с 1990 г.', '1990/..'], ['начиная с мая 1990 года', '1990-05/..'], ['по 1994 год', '../1994'],
    ['до 1994 г. включительно', '../1994'], ['1990年から', '1990/..'], ['1994年5月まで', '../1994-05'], ['1990년부터', '1990/..'], ['1994년까지', '../1994'], ['自1990年起', '1990/..'], ['1990年以来', '1990/..'],
    ['至1994年止', '../1994'], ['منذ 1990', '1990/..'], ['حتى ١٩٩٤', '../1994'], ['seit 1990?', '1990?/..'],
  ])('takes from %j what it has one end of: %s', (written, edtf) => {
    expect(plainDate(written)).toEqual({ edtf });
  });

  it.each(['since 3', 'until', 'since 1990–1994', 'до 1994', 'before 1990', 'since the war of 1990', 'since since 1990'])('does not guess what is meant by %j', (written) => {
    expect(plainDate(written).edtf).toBe(written);
  });

  it.each([
    ['1904年から1905年まで', '1904/1905'], ['1904年5月から1905年6月まで', '1904-05/1905-06'], ['1904년부터 1905년까지', '1904/1905'], ['自1904年至1905年', '1904/1905'], ['从1904年2月8日到1905年9月5日', '1904-02-08/1905-09-05'],
    ['desde 1904 hasta 1905', '1904/1905'], ['desde el 8 de mayo de 1904 hasta junio de 1905', '1904-05-08/1905-06'], ['depuis 1904 jusqu’en 1905', '1904/1905'], ['du 8 mai 1904 jusqu’au 9 juin 1905', '1904-05-08/1905-06-09'],
    ['من 1904 إلى 1905', '1904/1905'], ['since 1904 until May 1905', '1904/1905-05'], ['seit 1904 bis 1905', '1904/1905'],
  ])('takes both ends from %j: %s', (written, edtf) => {
    expect(plainDate(written)).toEqual({ edtf });
  });

  it('says of both ends in words what is wrong with them', () => {
    expect(plainDate('desde 8/2/1904 hasta 1905')).toMatchObject({ edtf: 'desde 8/2/1904 hasta 1905' });
    expect(plainDate('1905年から1904年まで').edtf).toBe('1905年から1904年まで');
  });

  it.each([
    ['before 1994', '../1994 or [..1993]'], ['до 1994', '../1994 or [..1993]'], ['vor dem 1.1.1994', '../1994-01-01 or [..1993-12-31]'], ['avant mai 1994', '../1994-05 or [..1994-04]'], ['antes de 1994', '../1994 or [..1993]'],
    ['قبل 1994', '../1994 or [..1993]'], ['1994년 이전', '../1994 or [..1993]'], ['1994年之前', '../1994 or [..1993]'], ['1994年以前', '../1994 or [..1994]'], ['by 1994', '../1994 or [..1994]'],
    ['after 1994', '1994/.. or [1995..]'], ['nach Dezember 1994', '1994-12/.. or [1995-01..]'], ['après 1994', '1994/.. or [1995..]'], ['después de 1994', '1994/.. or [1995..]'], ['после 1994 г.', '1994/.. or [1995..]'],
    ['بعد 1994', '1994/.. or [1995..]'], ['1994년 이후', '1994/.. or [1995..]'], ['1994年以後', '1994/.. or [1994..]'],
  ])('says what would be right for %j: %s', (written, right) => {
    const { edtf, fault, hint } = plainDate(written);
    expect([edtf, fault]).toEqual([written, `“${written}” can be read in two ways`]);
    expect(hint).toContain(`write ${right}: it is not certain whether it `);
  });

  it.each(['before the war', 'nach 5', '300年之前', 'before before 1994', 'vor 5 Jahren'])('has nothing to say of %j', (written) => {
    expect(plainDate(written)).toEqual({ edtf: written });
  });

  it('says of one end in words what is wrong with it', () => {
    expect(plainDate('since 8 May')).toEqual({ edtf: 'since 8 May', fault: '“8 May” names no year', hint: 'add the year' });
  });

  it.each([
    ['66 Ma', 'Y-66000000'], ['65.5 Ma', 'Y-65500000'], ['4.6 Ga', 'Y-4600000000'], ['66 million years ago', 'Y-66000000'], ['66–60 Ma', 'Y-66000000/Y-60000000'], ['300–252 Ma', 'Y-300000000/Y-252000000'],
    ['12 ka', 'Y-10050'],
  ])('counts %j back from now: %s', (written, edtf) => {
    expect(plainDate(written)).toEqual({ edtf });
  });

  it('takes no letters for a unit that may be anything', () => {
    expect(plainDate('5 ma')).toEqual({ edtf: '5 ma' });
  });

  it.each([
    ['1904 (?)', '1904?'], ['1904 [?]', '1904?'], ['May 1904 (?)', '1904-05?'], ['c. May 1904?', '1904-05%'], ['[1904]', '1904?'], ['[1904?]', '1904?'], ['[ca. 1904]', '1904~'],
    ['[8 May 1904]', '1904-05-08?'], ['[1904-1905]', '1904?/1905?'], ['[1667,1668]', '[1667,1668]'], ['[1667..]', '[1667..]'],
  ])('keeps the doubt of %j: %s', (written, edtf) => {
    expect(plainDate(written)).toEqual({ edtf });
  });

  it.each([
    ['31 April 1904', 'is a date that there is not', '“1904-04-31”, character 9: “31” cannot be the day: 1904-04 has 30 days'],
    ['8 May', 'names no year', 'add the year'],
    ['8.2.04', 'could be a year of several centuries', 'write all digits of the year, as in 1904-02-08, or 2004-02-08'],
    ['8/2/1904', 'can be read in two ways', 'write 1904-02-08 or 1904-08-02: it is not certain which number is the month'],
    ['1871/72', 'is not clear', 'write 1871/1872'],
  ])('says of %j that it %s', (written, fault, hint) => {
    expect(plainDate(written)).toEqual({ edtf: written, fault: `“${written}” ${fault}`, hint });
  });

  it.each([
    ['8/2/1904', 'write 1904-02-08 or 1904-08-02: it is not certain which number is the month'], ['08-02-1904', 'write 1904-02-08 or 1904-08-02: it is not certain which number is the month'],
    ['8–10/2/1904', 'write 1904-02-08/1904-02-10 or 1904-08-02/1904-10-02: it is not certain which number is the month'],
    ['8/2/1904 – 10/2/1904', 'write 1904-02-08/1904-02-10 or 1904-08-02/1904-10-02: it is not certain which number is the month'], ['8/2/1904 – 13/2/1904', 'write 1904-02-08/1904-02-13'],
    ['2/8/04', 'write all digits of the year, as in 1904-08-02, or 1904-02-08, or 2004-08-02, or 2004-02-08'], ['8 Feb 04', 'write all digits of the year, as in 1904-02-08, or 2004-02-08'],
    ['12–1904', 'write 1904-12'], ['45–1946', undefined], ['8 May 45 – 10 June 1945', undefined], ['May 8 – 1904', undefined], ['8 – 1904 – 1905', undefined], ['–', undefined],
    ['1904/05', 'write 1904/1905 or 1904-05: it is not certain whether these are two years or a month'], ['1904/5', 'write 1904/1905 or 1904-05: it is not certain whether these are two years or a month'],
    ['1904 - 05', 'write 1904/1905 or 1904-05: it is not certain whether these are two years or a month'], ['1904-5', 'write 1904/1905 or 1904-05: it is not certain whether these are two years or a month'],
    ['1904/12', 'write 1904/1912 or 1904-12: it is not certain whether these are two years or a month'], ['1899/01', 'write 1899/1901 or 1899-01: it is not certain whether these are two years or a month'],
    ['1899/00', 'write 1899/1900'], ['–500', 'write ../0500 or -0500: it is not certain whether this is a dash or a minus'], ['1.904', 'write 1904 or 0904-01: it is not certain whether the dot is one of a number or of a date'],
    ['-44', 'write -0043 or -0044: it is not certain whether 44 BC is meant or the year before it, with a year 0'], ['−44', 'write -0043 or -0044: it is not certain whether 44 BC is meant or the year before it, with a year 0'],
    ['(1904)', 'write 1904 or 1904?: it is not certain whether the parentheses mean that it is inferred'], ['10 794', undefined], ['100 years ago', undefined], ['2,000 years ago', undefined],
    ['some day', undefined], ['0 BC', undefined], ['19th century', undefined],
    ['1904–05', 'write 1904/1905 or 1904-05: it is not certain whether these are two years or a month'], ['1871/72', 'write 1871/1872'],
    ['37500', 'if this is how a spreadsheet counts days, write 2002-09-01; a year of five digits begins with “Y”'],
  ])('leaves %j to be refused', (written, hint) => {
    const { edtf, hint: found } = plainDate(written);
    expect({ edtf, hint: found }).toEqual({ edtf: written, hint });
  });
});

describe('plainEnd', () => {
  it('is open where what lasted has not ended', () => {
    for (const written of ['present', ' Today ', 'heute', '至今']) expect(plainEnd(written), written).toEqual({ edtf: '..' });
    expect(plainEnd('9 May 1945')).toEqual({ edtf: '1945-05-09' });
  });
});

describe('interval', () => {
  it('joins two dates, and is one where the other is absent or the same', () => {
    expect(interval('1904', '1905')).toBe('1904/1905');
    expect(interval('1904', '1904')).toBe('1904');
    expect(interval('1904', undefined)).toBe('1904');
    expect(interval(undefined, '1905')).toBe('/1905');
    expect(interval(undefined, undefined)).toBeUndefined();
    expect(interval('1904/..', '../1905')).toBe('1904/1905');
    expect(interval('1904/..', '..')).toBe('1904/..');
    expect(interval('1904/..', undefined)).toBe('1904/..');
    expect(interval(undefined, '../1905')).toBe('../1905');
  });
});
