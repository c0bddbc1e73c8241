import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { Dialog } from "../parts/dialog.tsx";

/** A small target table, so that the reader sees which headings are looked for. */
export function ExampleDialog() {
  const { set } = usePane();
  const close = () => set({ dialog: null });
  const footer = (
    <>
      <span class="pane-space" />
      <Button kind="primary" onClick={close}>
        知道了
      </Button>
    </>
  );
  return (
    <Dialog title="绩效目标表示例" onClose={close} footer={footer}>
      <div class="pane-scroll pane-example">
        <table>
          <caption>征兵工作经费绩效目标表</caption>
          <tbody>
            <tr>
              <th scope="row">项目编码</th>
              <td>13020822P00916110002F</td>
              <th scope="row">项目名称</th>
              <td>征兵工作经费</td>
            </tr>
            <tr>
              <th scope="row">预算数</th>
              <td>3.00万元</td>
              <th scope="row">财政资金</th>
              <td>3.00万元</td>
            </tr>
            <tr>
              <th scope="row">资金支出计划（%）</th>
              <td colSpan={3}>3月底 25%，6月底 50%，10月底 75%，12月底 100%</td>
            </tr>
            <tr>
              <th scope="row">绩效目标</th>
              <td colSpan={3}>全年组织征兵 2 次，按时完成征兵任务</td>
            </tr>
          </tbody>
        </table>
        <table>
          <thead>
            <tr>
              {["一级指标", "二级指标", "三级指标", "指标值"].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicators.map((cells) => (
              <tr key={cells[2]}>
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p class="pane-hint">
          表头的位置、合并和多余的行列不限，同义的写法（如“项目代码”“年度资金总额”）也认得。
        </p>
      </div>
    </Dialog>
  );
}

const indicators = [
  ["产出指标", "数量指标", "征兵次数", "2次"],
  ["产出指标", "成本指标", "每次征兵成本", "≤1.5万元/次"],
  ["效益指标", "社会效益指标", "兵役登记率", "100%"],
  ["满意度指标", "服务对象满意度指标", "群众满意度", "≥95%"],
] as const;
