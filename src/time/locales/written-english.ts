/**
 * What people write in English for a date, in capitals, and the sign for it, in the order in which they are put in: those of
 * EDTF where it has one, `#1` to `#12` for months, `#21` to `#24` for seasons, `#BC` behind a year and `#C` behind a century.
 */
export const writtenEnglish: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/(OPEN|PRESENT|TODAY|NOW|ONGOING)$|^OPEN(?=\/)/, '..'],
  [/UNKNOWN/, ''],
  [/(?<=\d)(ST|ND|RD|TH)(?=[ ,])/g, ''],
  [/JAN[A-Z]*\.?/g, '#1'],
  [/FEB[A-Z]*\.?/g, '#2'],
  [/MAR[A-Z]*\.?/g, '#3'],
  [/APR[A-Z]*\.?/g, '#4'],
  [/MAY[A-Z]*\.?/g, '#5'],
  [/JUN[A-Z]*\.?/g, '#6'],
  [/JUL[A-Z]*\.?/g, '#7'],
  [/AUG[A-Z]*\.?/g, '#8'],
  [/SEP[A-Z]*\.?/g, '#9'],
  [/OCT[A-Z]*\.?/g, '#10'],
  [/NOV[A-Z]*\.?/g, '#11'],
  [/DEC[A-Z]*\.?/g, '#12'],
  [/SPRING( OF)?/g, '#21'],
  [/SUMMER( OF)?/g, '#22'],
  [/(AUTUMN|FALL)( OF)?/g, '#23'],
  [/WINTER( OF)?/g, '#24'],
  [/^(ABOUT|AROUND|APPROX(IMATELY|\.)?|C(IRC)?A\.?|C\.?) ?(?=.)(.+)$/, '$4~'],
  [/(?<=\d) ?(BCE?|B\.C\.)(?=~?$)/, '#BC'],
  [/^(AD|CE|A\.D\.) ?(?=[#\d])|(?<=\d) ?(AD|CE|A\.D\.)$/, ''],
  [/ CENTURY$/, '#C'],
  [/^(BEFORE|UNTIL|BY) /, '../'],
  [/^(SINCE|AFTER|FROM) (.+)$/, '$2/..'],
];
