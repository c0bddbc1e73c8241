import { useState } from "preact/hooks";
import { newProject } from "../../core/model/new-project.ts";
import { profiles } from "../../core/model/taxonomy.ts";
import type { NewProject } from "../../workbench/workbench.ts";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { budgetCheck, codeCheck, nameCheck, yearCheck, yearOf } from "./field-checks.ts";
import { FormField } from "./form-field.tsx";
import { profileWords } from "./profile-words.ts";

/** The few facts that a new project sheet starts from, each checked as it is typed. */
export function NewProjectDialog() {
  const { set, actions } = usePane();
  const [project, setProject] = useState(startingPoint);
  const [yearText, setYearText] = useState(() => String(new Date().getFullYear()));
  const change = (part: Partial<Facts>) => setProject({ ...project, ...part });
  const [name, code, budget, yearState] = [
    nameCheck(project.name),
    codeCheck(project.code),
    budgetCheck(project.budget),
    yearCheck(yearText),
  ] as const;
  const year = yearOf(yearText);
  const isReady =
    [name, code, budget, yearState].every(({ state }) => state !== "bad") && project.name.trim() !== "";
  const close = () => set({ dialog: null });
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isReady || year === null) return;
    close();
    void actions.create({ ...project, year, name: project.name.trim(), code: project.code.trim() });
  };
  const form = newProject({
    ...project,
    year,
    projectName: project.name,
    projectCode: null,
    budgetUnit: { code: null, name: null },
  });
  const footer = (
    <>
      <span class="pane-space" />
      <Button onClick={close}>取消</Button>
      <Button kind="primary" disabled={!isReady} onClick={() => formElement()?.requestSubmit()}>
        新建工作表
      </Button>
    </>
  );
  return (
    <Dialog title="新建项目" onClose={close} footer={footer}>
      <form id={formId} class="pane-scroll pane-form" onSubmit={submit}>
        <FormField
          label="项目名称"
          autofocus
          value={project.name}
          check={name}
          onInput={(text) => change({ name: text })}
        />
        <FormField
          label="项目编码"
          code
          value={project.code}
          check={code}
          onInput={(text) => change({ code: text })}
        />
        <FormField
          label="预算数（万元）"
          value={project.budget}
          check={budget}
          onInput={(text) => change({ budget: text })}
        />
        <FormField
          label="预算单位"
          value={project.budgetUnit}
          check={{ state: "plain", text: "编码和名称，如 480001丰润区欢喜庄乡人民政府本级" }}
          onInput={(text) => change({ budgetUnit: text })}
        />
        <FormField label="预算年度" value={yearText} check={yearState} onInput={setYearText} />
        <fieldset>
          <legend>指标体系</legend>
          {profiles.map((profile) => (
            <label key={profile} class="pane-check">
              <input
                type="radio"
                name="profile"
                checked={project.profile === profile}
                onChange={() => change({ profile })}
              />
              {profileWords[profile]}
            </label>
          ))}
        </fieldset>
        <div>
          <label class="pane-check">
            <input
              type="checkbox"
              checked={project.suggested ?? false}
              onChange={() => change({ suggested: !project.suggested })}
            />
            用指标库补好各类指标的三级指标
          </label>
          <p class="pane-hint">按项目名称挑选，连同描述和确定依据；指标值由您填写。</p>
        </div>
        <p class="pane-hint">
          资金支出计划：{form.schedule.map(({ label, percent }) => `${label} ${percent}%`).join("，")}
          <br />
          指标行：{form.indicators.map(({ level2 }) => level2).join("、")}
        </p>
      </form>
    </Dialog>
  );
}

const formId = "pane-new-project";

function formElement(): HTMLFormElement | null {
  const element = document.getElementById(formId);
  return element instanceof HTMLFormElement ? element : null;
}

type Facts = Omit<NewProject, "year">;

const startingPoint: Facts = { name: "", code: "", budget: "", budgetUnit: "", profile: "2015" };
