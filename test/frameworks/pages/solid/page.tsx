import 'longview/define';
import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { battles, talks, war } from '../histories.js';
import type { JSX } from 'solid-js';
import type { JsxElements } from 'longview/jsx';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements<JSX.HTMLAttributes<HTMLElement>, 'on:'> {}
  }
}

function Page() {
  const [data, setData] = createSignal<object>(war);
  const [filter, setFilter] = createSignal<{ kinds: string[] }>();
  const [selected, setSelected] = createSignal<string>();
  const [isShown, setShown] = createSignal(true);
  return (
    <>
      <button onClick={() => setFilter(battles)}>Battles</button>
      <button onClick={() => setSelected('tsushima')}>Tsushima</button>
      <button onClick={() => setData(talks)}>Talks</button>
      <button onClick={() => setShown(!isShown())}>Hide</button>
      <output>{selected()}</output>
      <Show when={isShown()}>
        <longview-timeline data={data()} filter={filter()} selected={selected()} without-minimap on:longview-select={(event) => setSelected(event.id)} />
      </Show>
    </>
  );
}

render(() => <Page />, document.getElementById('app')!);
