import { type KeptTemplates, keptTemplates } from "../template/kept-templates.ts";

/** The templates on this machine, once Office is ready: on the web, each site that shows Excel has its part of the storage. */
export function excelTemplates(): KeptTemplates {
  return keptTemplates(Office.context.partitionKey);
}
