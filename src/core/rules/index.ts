import { cmp1 } from "./cmp-1.ts";
import { cmp2 } from "./cmp-2.ts";
import { cmp3 } from "./cmp-3.ts";
import { cmp4 } from "./cmp-4.ts";
import { cmp5 } from "./cmp-5.ts";
import { cmp6 } from "./cmp-6.ts";
import { cmp7 } from "./cmp-7.ts";
import { cmp8 } from "./cmp-8.ts";
import { cmp9 } from "./cmp-9.ts";
import { coh1 } from "./coh-1.ts";
import { coh2 } from "./coh-2.ts";
import { cst2 } from "./cst-2.ts";
import { cst3 } from "./cst-3.ts";
import { goal1 } from "./goal-1.ts";
import { goal3 } from "./goal-3.ts";
import { id1 } from "./id-1.ts";
import { id2 } from "./id-2.ts";
import { id3 } from "./id-3.ts";
import { id4 } from "./id-4.ts";
import { id5 } from "./id-5.ts";
import { mon1 } from "./mon-1.ts";
import { mon2 } from "./mon-2.ts";
import { mon4 } from "./mon-4.ts";
import { nam1 } from "./nam-1.ts";
import { nam2 } from "./nam-2.ts";
import { nam4 } from "./nam-4.ts";
import { nam5 } from "./nam-5.ts";
import type { Rule } from "./rule.ts";
import { sat1 } from "./sat-1.ts";
import { sch1 } from "./sch-1.ts";
import { sch2 } from "./sch-2.ts";
import { sch3 } from "./sch-3.ts";
import { sch4 } from "./sch-4.ts";
import { src1 } from "./src-1.ts";
import { tim1 } from "./tim-1.ts";
import { tim2 } from "./tim-2.ts";
import { tpl1 } from "./tpl-1.ts";
import { tpl2 } from "./tpl-2.ts";
import { val1 } from "./val-1.ts";
import { val4 } from "./val-4.ts";
import { val5 } from "./val-5.ts";
import { val6 } from "./val-6.ts";
import { val8 } from "./val-8.ts";
import { val9 } from "./val-9.ts";
import { val10 } from "./val-10.ts";
import { val11 } from "./val-11.ts";
import { val13 } from "./val-13.ts";
import { wgt1 } from "./wgt-1.ts";
import { wgt2 } from "./wgt-2.ts";

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  tpl1,
  tpl2,
  id1,
  id2,
  id3,
  id4,
  id5,
  mon1,
  mon2,
  mon4,
  sch1,
  sch2,
  sch3,
  sch4,
  cmp1,
  cmp2,
  cmp3,
  cmp4,
  cmp5,
  cmp6,
  cmp7,
  cmp8,
  cmp9,
  goal1,
  goal3,
  nam1,
  nam2,
  nam4,
  nam5,
  val1,
  val4,
  val5,
  val6,
  val8,
  val9,
  val10,
  val11,
  val13,
  cst2,
  cst3,
  tim1,
  tim2,
  sat1,
  src1,
  wgt1,
  wgt2,
  coh1,
  coh2,
];
