import { expect } from '@open-wc/testing';
import { russiaKorea } from '../../events/index.js';
import { differingShare, pixelsOf, pixelsOfSvg } from '../render/pictures.js';
import { TimelineHarness } from '../support/timeline-harness.js';


describe('<longview-timeline> pictures of the real dataset', () => {
  for (const [start, end] of [['1860', '2017'], ['1895', '1912'], ['2016', '2017']] as const) {
    it(`are the same on a canvas and as SVG, ${start} to ${end}`, async () => {
      const timeline = await TimelineHarness.draw({ data: russiaKorea, start, end });
      const { canvas } = timeline;
      const painted = document.createElement('canvas');
      [painted.width, painted.height] = [canvas.width, canvas.height];
      const context = painted.getContext('2d');
      if (context) context.fillStyle = getComputedStyle(timeline.element).backgroundColor;
      context?.fillRect(0, 0, canvas.width, canvas.height);
      context?.drawImage(canvas, 0, 0);
      const drawn = await pixelsOfSvg(timeline.element.toSvg(), canvas.width, canvas.height);
      expect(differingShare(pixelsOf(painted), drawn, 60)).to.be.lessThan(0.002);
    });
  }

  it('show no two labels that overlap, in the fonts of the page', async function () {
    this.timeout(30_000);
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    for (const window of ['1860/2017', '1860/1880', '1880/1900', '1895/1912', '1904/1905', '1919/1945', '1945/1953', '1953/1991', '1991/2005', '2016/2017']) {
      timeline.element.zoomTo(window, { animate: false });
      await timeline.rest();
      const holder = document.createElement('div');
      holder.append(document.importNode(timeline.document.documentElement, true));
      document.body.append(holder);
      const labels = [...holder.querySelectorAll<SVGTextElement>('text.label')].map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
      holder.remove();
      expect(labels.length, window).to.be.greaterThan(0);
      labels.forEach((a, i) => {
        for (const b of labels.slice(i + 1)) {
          const overlapX = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const overlapY = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // Boxes of text are as high as a line; lanes may be a little closer than that.
          expect(overlapX <= 0.5 || overlapY <= 3, `${window}: “${a.text}” and “${b.text}”`).to.equal(true);
        }
      });
    }
  });
});
