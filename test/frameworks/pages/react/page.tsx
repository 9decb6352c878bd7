import 'longview/define';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { battles, talks, war } from '../histories.js';
import type { HTMLAttributes, RefAttributes } from 'react';
import type { JsxElements } from 'longview/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements<HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>> {}
  }
}

function Page() {
  const [data, setData] = useState<object>(war);
  const [filter, setFilter] = useState<{ kinds: string[] }>();
  const [selected, setSelected] = useState<string>();
  const [isShown, setShown] = useState(true);
  return (
    <>
      <button onClick={() => setFilter(battles)}>Battles</button>
      <button onClick={() => setSelected('tsushima')}>Tsushima</button>
      <button onClick={() => setData(talks)}>Talks</button>
      <button onClick={() => setShown(!isShown)}>Hide</button>
      <output>{selected}</output>
      {isShown && <longview-timeline data={data} filter={filter} selected={selected} without-minimap onlongview-select={(event) => setSelected(event.id)} />}
    </>
  );
}

createRoot(document.getElementById('app')!).render(<StrictMode><Page /></StrictMode>);
