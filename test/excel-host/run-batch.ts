import { answerQuery, type Identity } from "./answer-query.ts";
import { ExcelFault } from "./excel-fault.ts";
import { isHostObject } from "./host-object.ts";
import type { ObjectPaths } from "./object-paths.ts";
import { type Action, type ActionResult, actionType, type BatchResult } from "./protocol.ts";

/** Called before each action; throws an ExcelFault to let it fail. */
export type BeforeAction = (action: Action, index: number) => void;

/** Runs the actions of a batch one after the other. What ran before an action that fails stays done, as in Excel. */
export async function runBatch(
  actions: readonly Action[],
  paths: ObjectPaths,
  identity: Identity,
  before: BeforeAction,
): Promise<BatchResult> {
  const results: ActionResult[] = [];
  for (const [index, action] of actions.entries()) {
    try {
      before(action, index);
      results.push({ ActionId: action.Id, Value: (await runAction(action, paths, identity)) ?? null });
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error;
      const { code, message, httpStatusCode } = error;
      return {
        Results: results,
        Error: {
          Code: code,
          Message: message,
          ActionIndex: index,
          HttpStatusCode: httpStatusCode,
          Location: action.Name ?? "",
        },
      };
    }
  }
  return { Results: results };
}

async function runAction(action: Action, paths: ObjectPaths, identity: Identity): Promise<unknown> {
  if (action.ActionType === actionType.trace) return null;
  const object = await paths.at(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object && identity(object);
    case actionType.query:
      return object && answerQuery(object, action.QueryInfo ?? {}, paths.api, identity);
    case actionType.method: {
      if (!object) throw new ExcelFault("ItemNotFound", "The object is a null object.", 404);
      const result = await object.call(
        action.Name ?? "",
        await paths.arguments(action.ArgumentInfo),
        paths.api,
      );
      return isHostObject(result) ? identity(result) : result;
    }
    case actionType.setProperty: {
      if (!object) throw new ExcelFault("ItemNotFound", "The object is a null object.", 404);
      const [value] = await paths.arguments(action.ArgumentInfo);
      object.set(action.Name ?? "", value, paths.api);
      return null;
    }
    default:
      throw new ExcelFault("NotImplemented", `Action of type ${action.ActionType}`, 501);
  }
}
