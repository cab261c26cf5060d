/** From a token up to another one. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Piece<Value> extends Range {
  readonly value: Value;
}

export interface GroupName {
  readonly name: string;
  readonly kind: string | null;
}
