extension Slip {
  /// About what can be offered.
  static let catalogueSlips = [
    Slip(
      "unknown stream", #""capacity": {"visits": 1}"#, #""capacity": {"visit": 1}"#,
      [
        #"17:53: catalog.offers[0].capacity.visit: "visit" is no stream of this case; did you mean "visits"?"#
      ]),
    Slip(
      "unknown stream demand", #""demand": {"visits": [1"#, #""demand": {"calls": [1"#,
      [
        #"11:82: customer.scenarios[0].phases[0].demand.calls: "calls" is no stream of this case; known are "visits""#
      ]),
    Slip(
      "unknown stream unit", #""unit": {"visits": 1}"#, #""unit": {"vists": 1}"#,
      [
        #"18:88: catalog.offers[0].prices.schedule[0].unit.vists: "vists" is no stream of this case; did you mean "visits"?"#
      ]),
    Slip(
      "unknown supplement stream", #""kind": "prebook", "stream": "visits""#, #""kind": "prebook", "stream": "calls""#,
      [
        #"24:53: catalog.supplements[0].stream: "calls" is no stream of this case; known are "visits""#
      ]),
    Slip(
      "duplicate offer", #""id": "large", "source""#, #""id": "small", "source""#,
      [
        #"21:14: catalog.offers[1].id: "small" is the name of two offers; give each its own"#,
        #"27:47: catalog.upgrade_paths[0].to: "large" is no offer of this case; known are "small""#,
      ]),
    Slip(
      "offer named like a plan", #""id": "large", "source""#, #""id": "small+rental", "source""#,
      [
        #"21:14: catalog.offers[1].id: "small+rental" is how a plan or a check-in would be named; name the offer otherwise"#,
        #"27:47: catalog.upgrade_paths[0].to: "large" is no offer of this case; known are "small" or "small+rental""#,
      ]),
    Slip(
      "duplicate scenario", #""id": "busy", "prob"#, #""id": "calm", "prob"#,
      [
        #"12:14: customer.scenarios[1].id: "calm" is the name of two scenarios; give each its own"#
      ]),
    Slip(
      "duplicate supplement", #""id": "team""#, #""id": "rental""#,
      [
        #"25:14: catalog.supplements[1].id: "rental" is the name of two supplements; give each its own"#
      ]),
    Slip(
      "duplicate limitation", #"[{"id": "dust", "text""#, #"[{"id": "dust"}, {"id": "dust", "text""#,
      [
        #"19:47: catalog.offers[0].limitations[1].id: "dust" is the name of two limitations of this offer; give each its own"#
      ]),
    Slip(
      "path to itself", #""to": "large", "fee""#, #""to": "small", "fee""#,
      [
        #"27:23: catalog.upgrade_paths[0]: leads from "small" to itself; name a larger offer in "to""#
      ]),
    Slip(
      "path unknown", #""to": "large", "fee""#, #""to": "larg", "fee""#,
      [
        #"27:47: catalog.upgrade_paths[0].to: "larg" is no offer of this case; did you mean "large"?"#
      ]),
    Slip(
      "condition both", #""when": {"fact": "dusty", "op": "==", "value": true}"#,
      #""when": {"fact": "dusty", "peak_demand_over_capacity": "visits"}"#,
      [
        #"19:68: catalog.offers[0].limitations[0].when: needs either "fact" with "op" and "value", or "peak_demand_over_capacity""#
      ]),
    Slip(
      "condition no op", #""when": {"fact": "dusty", "op": "==", "value": true}"#, #""when": {"fact": "dusty"}"#,
      [
        #"19:68: catalog.offers[0].limitations[0].when.op: is missing; a fact is compared with a value, as in "op": "==", "value": true"#,
        #"19:68: catalog.offers[0].limitations[0].when.value: is missing; a fact is compared with a value, as in "op": "==", "value": true"#,
      ]),
    Slip(
      "condition text", #""op": "==", "value": true"#, #""op": "<", "value": "very""#,
      [
        "19:106: catalog.offers[0].limitations[0].when.value: is text, and < compares numbers; write a number, or use =="
      ]),
    Slip(
      "peak unknown", #""when": {"fact": "dusty", "op": "==", "value": true}"#,
      #""when": {"peak_demand_over_capacity": "visit"}"#,
      [
        #"19:98: catalog.offers[0].limitations[0].when.peak_demand_over_capacity: "visit" is no stream of this case; did you mean "visits"?"#
      ]),
    Slip(
      "prebook with retainer", #""fee_per_month": 3, "months"#, #""retainer_per_year": 3, "months"#,
      [
        #"24:104: catalog.supplements[0].retainer_per_year: does not go with kind "prebook""#
      ]),
    Slip(
      "standby with months", #""retainer_per_year": 3,"#, #""months_allowed": [7],"#,
      [
        #"25:99: catalog.supplements[1].months_allowed: does not go with kind "standby""#
      ]),
    Slip(
      "no months allowed", #", "months_allowed": [7, 8]"#, "",
      [
        "24:7: catalog.supplements[0].months_allowed: is missing; list the calendar months it can be reserved for"
      ]),
    Slip(
      "month twice", "[7, 8]", "[7, 7]",
      [
        "24:121: catalog.supplements[0].months_allowed: names a month twice; write each once"
      ]),
    Slip(
      "calendar month", "[7, 8]", "[7, 13]",
      [
        "24:125: catalog.supplements[0].months_allowed[1]: is 13; it must be a whole number from 1 to 12"
      ]),
    Slip(
      "schedule falls", #""unit": {"visits": 1}}]"#, #""unit": {"visits": 1}}, {"from_month": 1}]"#,
      [
        "18:103: catalog.offers[0].prices.schedule[1].from_month: is 1 after 1; each entry starts later than the one before"
      ]),
    Slip(
      "nothing taken", #""id": "large", "source""#, #""id": "nothing", "source""#,
      [
        #"21:14: catalog.offers[1].id: "nothing" stands for buying nothing; name the offer otherwise"#,
        #"27:47: catalog.upgrade_paths[0].to: "large" is no offer of this case; known are "small" or "nothing""#,
      ]),
  ]
}
