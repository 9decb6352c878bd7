import type { Place } from '../src/model/event.js';

/** The places that many events share, in English and in the writing of the place; degrees, WGS 84. */
export const places = {
  beijing: { name: { en: 'Beijing', zh: '北京' }, lat: 39.9042, lon: 116.4074 },
  moscow: { name: { en: 'Moscow', ru: 'Москва' }, lat: 55.7558, lon: 37.6173 },
  mukden: { name: { en: 'Mukden (Shenyang)', zh: '瀋陽' }, lat: 41.8057, lon: 123.4315 },
  newYork: { name: { en: 'UN Headquarters, New York' }, lat: 40.7489, lon: -73.968 },
  lakeSuccess: { name: { en: 'UN interim headquarters, Lake Success and Flushing, New York' }, lat: 40.7706, lon: -73.7176 },
  panmunjom: { name: { en: 'Panmunjom', ko: '판문점' }, lat: 37.956, lon: 126.677 },
  pyongyang: { name: { en: 'Pyongyang', ko: '평양' }, lat: 39.0392, lon: 125.7625 },
  rajin: { name: { en: 'Rajin', ko: '라진' }, lat: 42.249, lon: 130.3 },
  saintPetersburg: { name: { en: 'Saint Petersburg', ru: 'Санкт-Петербург' }, lat: 59.9343, lon: 30.3351 },
  petrograd: { name: { en: 'Petrograd', ru: 'Петроград' }, lat: 59.9343, lon: 30.3351 },
  seoul: { name: { en: 'Seoul', ko: '서울' }, lat: 37.5665, lon: 126.978 },
  tokyo: { name: { en: 'Tokyo', ja: '東京' }, lat: 35.6762, lon: 139.6503 },
  urga: { name: { en: 'Urga (Ulaanbaatar)', mn: 'Нийслэл Хүрээ' }, lat: 47.8864, lon: 106.9057 },
  ulaanbaatar: { name: { en: 'Ulaanbaatar', mn: 'Улаанбаатар' }, lat: 47.8864, lon: 106.9057 },
  vladivostok: { name: { en: 'Vladivostok', ru: 'Владивосток' }, lat: 43.1155, lon: 131.8855 },
  washington: { name: { en: 'Washington, D.C.' }, lat: 38.9072, lon: -77.0369 },
} as const satisfies Readonly<Record<string, Place>>;
