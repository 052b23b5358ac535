extension Slip {
  /// About the customer and the shape of any field.
  static let customerSlips = [
    Slip(
      "unknown field", #""horizon_months": 12, "start_c"#, #""horizon_month": 12, "start_c"#,
      [
        "3:15: customer.horizon_months: is missing; a whole number from 1 to 1200 is needed: How many months are looked at.",
        #"4:20: customer.horizon_month: is not a field of a customer; did you mean "horizon_months"?"#,
      ]),
    Slip(
      "unknown field far", #""tie_band": 5"#, #""tie_band": 5, "colour": 1"#,
      [
        #"29:36: advice_policy.colour: is not a field of an advice policy; known here are "tie_band""#
      ]),
    Slip(
      "missing field", #""source": "own", "capacity""#, #""capacity""#,
      [
        #"17:7: catalog.offers[0].source: is missing; one of "own", "partner", "competitor" or "none" is needed: Who supplies it; none is buying nothing."#
      ]),
    Slip(
      "missing discount", #", "discount_rate_annual": 0,"#, ",",
      [
        "3:15: customer.discount_rate_annual: is missing; a number from -0.5 to 10 is needed: Yearly discount rate; 0.05 is five per cent."
      ]),
    Slip(
      "wrong type text", #""horizon_months": 12, "start_c"#, #""horizon_months": "12", "start_c"#,
      [
        "4:38: customer.horizon_months: is text; it must be a whole number from 1 to 1200"
      ]),
    Slip(
      "wrong type list", #""words": [{"id": "q1", "text": "It must be quiet."}]"#, #""words": "quiet""#,
      [
        "5:14: customer.words: is text; it must be a list [ … ]"
      ]),
    Slip(
      "wrong type object", #""prices": {"upfront": {"low": 20, "mode": 25, "high": 30}}"#, #""prices": 25"#,
      [
        "21:79: catalog.offers[1].prices: is a number; it must be an object { … }, prices"
      ]),
    Slip(
      "wrong word", #""id": "large", "source": "own""#, #""id": "large", "source": "ours""#,
      [
        #"21:33: catalog.offers[1].source: "ours" is not known here; write one of "own", "partner", "competitor" or "none""#
      ]),
    Slip(
      "required null", #""horizon_months": 12, "start_c"#, #""horizon_months": null, "start_c"#,
      [
        "4:38: customer.horizon_months: is null; it must be a whole number from 1 to 1200"
      ]),
    Slip(
      "empty name", #""id": "large", "source""#, #""id": " ", "source""#,
      [
        "21:14: catalog.offers[1].id: is empty; write something or leave the field out"
      ]),
    Slip(
      "not whole", #""horizon_months": 12, "start_c"#, #""horizon_months": 12.5, "start_c"#,
      [
        "4:38: customer.horizon_months: is 12.5; it must be a whole number from 1 to 1200"
      ]),
    Slip(
      "horizon zero", #""horizon_months": 12, "start_c"#, #""horizon_months": 0, "start_c"#,
      [
        "4:38: customer.horizon_months: is 0; it must be a whole number from 1 to 1200"
      ]),
    Slip(
      "horizon huge", #""horizon_months": 12, "start_c"#, #""horizon_months": 1201, "start_c"#,
      [
        "4:38: customer.horizon_months: is 1201; it must be a whole number from 1 to 1200"
      ]),
    Slip(
      "month13", #""start_calendar_month": 1"#, #""start_calendar_month": 13"#,
      [
        "4:66: customer.start_calendar_month: is 13; it must be a whole number from 1 to 12"
      ]),
    Slip(
      "rate", #""discount_rate_annual": 0,"#, #""discount_rate_annual": -1,"#,
      [
        "4:93: customer.discount_rate_annual: is -1; it must be a number from -0.5 to 10"
      ]),
    Slip(
      "prob negative", #""probability": 0.6"#, #""probability": -0.6"#,
      [
        "11:37: customer.scenarios[0].probability: is -0.6; it must be a number from 0 to 1"
      ]),
    Slip(
      "prob sum", #""probability": 0.6"#, #""probability": 0.5"#,
      [
        "10:18: customer.scenarios: have probabilities that add to 0.9; they must add to 1"
      ]),
    Slip(
      "prob above one", #""probability": 0.6"#, #""probability": 60"#,
      [
        "11:37: customer.scenarios[0].probability: is 60; it must be a number from 0 to 1"
      ]),
    Slip(
      "eleven months", "[1,1,1,1,1,1,1,1,1,1,1,1]", "[1,1,1,1,1,1,1,1,1,1,1]",
      [
        "11:92: customer.scenarios[0].phases[0].demand.visits: has 11 entries; it must have exactly 12"
      ]),
    Slip(
      "negative demand", "[1,1,1,1,1,1,1,1,1,1,1,1]", "[1,1,-1,1,1,1,1,1,1,1,1,1]",
      [
        "11:97: customer.scenarios[0].phases[0].demand.visits[2]: is -1; it must be a number from 0 to 1000000000"
      ]),
    Slip(
      "negative capacity", #""capacity": {"visits": 1}"#, #""capacity": {"visits": -1}"#,
      [
        "17:63: catalog.offers[0].capacity.visits: is -1; it must be a number from 0 to 1000000000"
      ]),
    Slip(
      "huge amount", #""upfront": 10"#, #""upfront": 1e300"#,
      [
        "18:30: catalog.offers[0].prices.upfront: is 1e300; it must be a number from -1000000000000 to 1000000000000"
      ]),
    Slip(
      "too huge number", #""upfront": 10"#, #""upfront": 1e999"#,
      [
        "18:30: 1e999 is too large to be a number here"
      ]),
    Slip(
      "nan", #""upfront": 10"#, #""upfront": NaN"#,
      [
        "18:30: NaN is not a number; write one with digits, or leave the field out"
      ]),
    Slip(
      "infinity", #""upfront": 10"#, #""upfront": -Infinity"#,
      [
        "18:30: - is not written as a number; write it like 1490 or 0.05"
      ]),
    Slip(
      "low above high", #"{"low": 20, "mode": 25, "high": 30}"#, #"{"low": 30, "mode": 25, "high": 20}"#,
      [
        "21:91: catalog.offers[1].prices.upfront: has low above high; swap them"
      ]),
    Slip(
      "mode outside", #"{"low": 20, "mode": 25, "high": 30}"#, #"{"low": 20, "mode": 35, "high": 30}"#,
      [
        "21:91: catalog.offers[1].prices.upfront: has a mode outside low and high"
      ]),
    Slip(
      "range missing", #"{"low": 20, "mode": 25, "high": 30}"#, #"{"low": 20, "high": 30}"#,
      [
        "21:91: catalog.offers[1].prices.upfront.mode: is missing; a number from -1000000000000 to 1000000000000 is needed: Most likely."
      ]),
    Slip(
      "from is to", #""from": 96, "to": 24"#, #""from": 24, "to": 24"#,
      [
        "9:70: customer.wants[0].to: is the same as from; write where she has none of it and where she has all of it"
      ]),
    Slip(
      "first phase", #""phases": [{"from_month": 1, "demand": {"visits": [2"#,
      #""phases": [{"from_month": 2, "demand": {"visits": [2"#,
      [
        "12:68: customer.scenarios[1].phases[0].from_month: is 2; the first phase starts in month 1"
      ]),
    Slip(
      "phases fall", "[2,2,2,2,2,2,2,2,2,2,2,2]}}]", #"[2,2,2,2,2,2,2,2,2,2,2,2]}}, {"from_month": 1, "demand": {}}]"#,
      [
        "12:121: customer.scenarios[1].phases[1].from_month: is 1 after 1; each entry starts later than the one before"
      ]),
    Slip(
      "no scenarios",
      #""probability": 0.6, "phases": [{"from_month": 1, "demand": {"visits": [1,1,1,1,1,1,1,1,1,1,1,1]}}]"#,
      #""probability": 0.6, "phases": []"#,
      [
        "11:52: customer.scenarios[0].phases: has 0 entries; it must have 1 to 1200"
      ]),
    Slip(
      "must text", #""op": "<=", "value": 48"#, #""op": "<=", "value": "loud""#,
      [
        "8:74: customer.musts[0].value: is text, and <= compares numbers; write a number, or use =="
      ]),
    Slip(
      "must range", #""op": "<=", "value": 48"#, #""op": "<=", "value": {"low": 1, "mode": 2, "high": 3}"#,
      [
        "8:74: customer.musts[0].value: is uncertain; a must is compared with one number"
      ]),
    Slip(
      "must op", #""op": "<=", "value": 48"#, #""op": "=<", "value": 48"#,
      [
        #"8:59: customer.musts[0].op: "=<" is not known here; write one of "<=", ">=", "==", "!=", "<" or ">""#
      ]),
    Slip(
      "unknown evidence", #"48, "evidence": ["q1"]"#, #"48, "evidence": ["q2"]"#,
      [
        #"8:91: customer.musts[0].evidence[0]: "q2" is no sentence of this case; did you mean "q1"?"#
      ]),
    Slip(
      "unknown evidence stream", #""unmet_cost_per_unit": 2, "evidence": ["q1"]"#,
      #""unmet_cost_per_unit": 2, "evidence": ["q9"]"#,
      [
        #"7:85: customer.streams.visits.evidence[0]: "q9" is no sentence of this case; did you mean "q1"?"#
      ]),
  ]
}
