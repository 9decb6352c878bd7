import type { DayNumber } from './reckoning.js';

/** The name of an era, in characters and in Hepburn romanisation, and the day on which it was proclaimed. */
export interface JapaneseEra {
  readonly start: DayNumber;
  /** Empty where an era ended and no other was proclaimed. */
  readonly kanji: string;
  readonly romaji: string;
}

/** The Julian day of the first era, and that of 1970-01-01. */
const FIRST_JULIAN_DAY = 1_956_842;
const EPOCH_JULIAN_DAY = 2_440_588;

/**
 * Days since the era before, in base 36, with the name. The days are those of Tatsuki Sugiura’s table for the library
 * wareki, which is made from Wakaba’s data-locale; those before 1868 agree with the lunisolar dates in Unicode CLDR 48
 * for all eras but four (Bunchū, Ōnin, Chōkyō, Shitoku) where CLDR has another day or none.
 */
const ERAS =
  '0大化Taika,1bh白雉Hakuchi,1bg,8xu朱鳥Shuchō,1c,440大宝Taihō,vo慶雲Keiun,10z和銅Wadō,25n霊亀Reiki,ml養老Yōrō,1qt神亀Jinki,1jt天平Tenpyō,' +
  '5jk天平感宝Tenpyō-kanpō,2z天平勝宝Tenpyō-shōhō,29o天平宝字Tenpyō-hōji,235天平神護Tenpyō-jingo,qi神護景雲Jingo-keiun,vk宝亀Hōki,' +
  '2w8天応Ten’ō,gw延暦Enryaku,6oc大同Daidō,18b弘仁Kōnin,3qz天長Tenchō,2tn承和Jōwa,42a嘉祥Kajō,t6仁寿Ninju,105斉衡Saikō,mq天安Ten’an,' +
  'lz貞観Jōgan,52z元慶Gangyō,26w仁和Ninna,16t寛平Kanpyō,2j1昌泰Shōtai,xb延喜Engi,64l延長Enchō,28t承平Jōhei,202天慶Tengyō,2i9天暦Tenryaku,' +
  '2yr天徳Tentoku,xc応和Ōwa,z3康保Kōhō,155安和Anna,gq天禄Tenroku,11m天延Ten’en,q2貞元Jōgen,o8天元Tengen,18q永観Eikan,k1寛和Kanna,jw永延Eien,' +
  'nv永祚Eiso,ca正暦Shōryaku,17w長徳Chōtoku,135長保Chōhō,1jz寛弘Kankō,2ea長和Chōwa,17f寛仁Kannin,12s治安Jian,yr万寿Manju,14k長元Chōgen,' +
  '2gi長暦Chōryaku,10l長久Chōkyū,14l寛徳Kantoku,ei永承Eishō,1w0天喜Tengi,1l3康平Kōhei,1ym治暦Jiryaku,118延久Enkyū,1if承保Shōho,' +
  'wo承暦Shōryaku,xf永保Eihō,u9応徳Ōtoku,w0寛治Kanji,266嘉保Kahō,jr永長Eichō,9y承徳Jōtoku,hf康和Kōwa,19g長治Chōji,m4嘉承Kashō,nm天仁Tennin,' +
  'j6天永Ten’ei,v5永久Eikyū,1bc元永Gen’ei,kp保安Hōan,14u天治Tenji,hq大治Daiji,1f3天承Tenshō,fv長承Chōshō,rk保延Hōen,1qo永治Eiji,7x康治Kōji,' +
  'ip天養Ten’yō,dy久安Kyūan,1jw仁平Ninpei,12l久寿Kyūju,er保元Hōgen,u6平治Heiji,7x永暦Eiryaku,g8応保Ōho,gb長寛Chōkan,ma永万Eiman,' +
  'c4仁安Nin’an,qk嘉応Kaō,kv承安Shōan,16u安元Angen,ko治承Jishō,14h養和Yōwa,8k寿永Juei,je元暦Genryaku,d2文治Bunji,1bi建久Kenkyū,2ji正治Shōji,' +
  'ii建仁Kennin,uk元久Genkyū,mc建永Ken’ei,ep承元Jōgen,yu建暦Kenryaku,rt建保Kenpō,1ib承久Jōkyū,ue貞応Jōō,qf元仁Gennin,44嘉禄Karoku,' +
  'qt安貞Antei,c6寛喜Kanki,v3貞永Jōei,b1天福Tenpuku,fb文暦Bunryaku,9f嘉禎Katei,w3暦仁Ryakunin,21延応En’ō,e7仁治Ninji,qj寛元Kangen,' +
  '153宝治Hōji,l2建長Kenchō,23w康元Kōgen,4e正嘉Shōka,ku正元Shōgen,b4文応Bun’ō,8e弘長Kōchō,ul文永Bun’ei,355建治Kenji,ss弘安Kōan,2vc正応Shōō,' +
  '1hi永仁Einin,1lz正安Shōan,zz乾元Kengen,7s嘉元Kagen,xw徳治Tokuji,iq延慶Enkyō,p6応長Ōchō,9m正和Shōwa,1dk文保Bunpō,m1元応Gen’ō,iq元亨Genkō,' +
  '126正中Shōchū,ef嘉暦Karyaku,xp元徳Gentoku,jz元弘Genkō,p6建武Kenmu,lc延元Engen,15t興国Kōkoku,1vj正平Shōhei,6n5建徳Kentoku,hc文中Bunchū,' +
  'vz天授Tenju,1ls弘和Kōwa,wh元中Genchū,2eb明徳Meitoku,h9応永Ōei,9ji正長Shōchō,dc永享Eikyō,380嘉吉Kakitsu,u0文安Bun’an,1jl宝徳Hōtoku,' +
  'ua享徳Kyōtoku,v6康正Kōshō,lf長禄Chōroku,xg寛正Kanshō,1fv文正Bunshō,av応仁Ōnin,lz文明Bunmei,54c長享Chōkyō,ld延徳Entoku,th明応Meiō,' +
  '2f8文亀Bunki,ue永正Eishō,4xs大永Taiei,1yh享禄Kyōroku,14g天文Tenbun,6ja弘治Kōji,ny永禄Eiroku,3fp元亀Genki,wy天正Tenshō,5gc文禄Bunroku,' +
  '13w慶長Keichō,59x元和Genna,2ff寛永Kan’ei,5ug正保Shōho,ws慶安Keian,1a1承応Jōō,q4明暦Meireki,x3万治Manji,ry寛文Kanbun,3i7延宝Enpō,' +
  '29g天和Tenna,oe貞享Jōkyō,1a6元禄Genroku,4d1宝永Hōei,20k正徳Shōtoku,1ge享保Kyōhō,5l6元文Genbun,1d6寛保Kanpō,u7延享Enkyō,181寛延Kan’en,' +
  'y2宝暦Hōreki,3ja明和Meiwa,2dp安永An’ei,2cy天明Tenmei,27d寛政Kansei,3ei享和Kyōwa,uj文化Bunka,3zu文政Bunsei,3kh天保Tenpō,3xo弘化Kōka,' +
  'wq嘉永Kaei,1ww安政Ansei,1h2万延Man’en,9v文久Bunkyū,ue元治Genji,b4慶応Keiō,zb明治Meiji,cc1大正Taishō,425昭和Shōwa,hhg平成Heisei,' +
  '8ji令和Reiwa';

/** The eras of the northern court where they differ from those of the southern; without a name where they do not. */
const NORTHERN_ERAS =
  '5dko正慶Shōkei,be,s1建武Kenmu,pd暦応Ryakuō,10x康永Kōei,z3貞和Jōwa,18h観応Kannō,q9文和Bunna,zc延文Enbun,1ev康安Kōan,el貞治Jōji,1iu応安Ōan,' +
  '1zm永和Eiwa,14w康暦Kōryaku,jr永徳Eitoku,uf至徳Shitoku,zz嘉慶Kakei,ef康応Kōō,b5明徳Meitoku,qg';

/** The eras in order from Taika in 645; between 1331 and 1392 those of the southern court. */
export const JAPANESE_ERAS: readonly JapaneseEra[] = unpack(ERAS);

/** The eras of the northern court that were not the southern court’s at the same time, in order. */
export const NORTHERN_COURT_ERAS: readonly JapaneseEra[] = unpack(NORTHERN_ERAS);

function unpack(packed: string): readonly JapaneseEra[] {
  let start = FIRST_JULIAN_DAY - EPOCH_JULIAN_DAY;
  return packed.split(',').map((entry) => {
    const [, days = '0', kanji = '', romaji = ''] = /^([\da-z]*)(\p{Script=Han}*)(.*)$/u.exec(entry) ?? [];
    start += Number.parseInt(days, 36);
    return { start, kanji, romaji };
  });
}
