import 'longview/define';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { battles, talks, war } from '../histories.js';
import type { HTMLAttributes } from 'preact';
import type { JsxElements } from 'longview/jsx';

declare module 'preact/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements<HTMLAttributes<HTMLElement>> {}
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

render(<Page />, document.getElementById('app')!);
