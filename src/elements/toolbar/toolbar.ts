import { html, nothing } from 'lit';
import { renderIcon } from '../icons.js';
import type { Messages } from '../messages.js';
import type { TemplateResult } from 'lit';
import type { Tool, ToolGroup } from './tool.js';
import type { ToolbarController } from './toolbar-controller.js';

/** Groups of tools in a row, one stop for Tab. */
export function renderToolbar(groups: readonly ToolGroup[], messages: Messages, toolbar: ToolbarController): TemplateResult {
  return html`
    <div role="toolbar" part="toolbar" class=${toolbar.isOpen ? 'open' : ''} aria-label=${messages.tools}
      @keydown=${toolbar.press} @focusin=${toolbar.stopAt} @pointerover=${toolbar.showTips}>
      ${groups.filter(({ length }) => length > 0).map((group) => html`
        <div class="tools ${group.every(({ isRest }) => isRest) ? 'rest' : ''}">${group.map(renderTool)}</div>
      `)}
      <div class="tools more">
        ${renderTool({ icon: 'more', name: messages.moreTools, expanded: toolbar.isOpen, press: toolbar.toggle })}
      </div>
    </div>
  `;
}

function renderTool({ icon, name, key, isOff, pressed, expanded, opensDialog, isRest, press }: Tool): TemplateResult {
  return html`<button type="button" tabindex="-1" class=${isRest ? 'rest' : nothing} aria-label=${name} aria-disabled=${isOff ? 'true' : nothing}
    aria-pressed=${pressed ?? nothing} aria-expanded=${expanded ?? nothing} aria-haspopup=${opensDialog ? 'dialog' : nothing}
    data-tip=${key === undefined ? name : `${name} (${key})`}
    @click=${isOff ? nothing : press}>${renderIcon(icon)}<span>${name}</span></button>`;
}
