/** Whether a unit is one of money whose 元 got lost: `/株`, `万`, `万/年`. */
export function isMoneyWithoutYuan(unit: string): boolean {
  return /^(?:[百千万亿]+|(?=[/／]))(?:[/／].+)?$/.test(unit);
}
