extension Slip {
  /// About the questions, the deal, care and introductions.
  static let otherSlips = [
    Slip(
      "start unknown", #""start": "small""#, #""start": "smal""#,
      [
        #"30:28: start_small.start: "smal" is no offer of this case; did you mean "small"?"#
      ]),
    Slip(
      "growth unknown", #""growth_scenario": "busy""#, #""growth_scenario": "bus""#,
      [
        #"30:104: start_small.growth_scenario: "bus" is no scenario of this case; did you mean "busy"?"#
      ]),
    Slip(
      "alternative unknown", #""alternatives": ["large"]"#, #""alternatives": ["big"]"#,
      [
        #"30:75: start_small.alternatives[0]: "big" is no offer of this case; known are "small", "large" or "nothing""#
      ]),
    Slip(
      "start twice",
      #""start_small": {"start": "small", "check_in_month": 6, "alternatives": ["large"], "growth_scenario": "busy"}"#,
      #""start_small": [{"start": "small", "check_in_month": 6}, {"start": "small", "check_in_month": 6}]"#,
      [
        "30:60: start_small[1]: starts with the same offer and looks again in the same month as one before; keep one"
      ]),
    Slip(
      "change unknown", #""from": "small", "to": "large"}"#, #""from": "small", "to": "larger"}"#,
      [
        #"31:68: what_would_change.to: "larger" is no way to go of this case; did you mean "large"?"#
      ]),
    Slip(
      "change scenario", #""scenario": "busy""#, #""scenario": "rush""#,
      [
        #"31:37: what_would_change.scenario: "rush" is no scenario of this case; known are "calm" or "busy""#
      ]),
    Slip(
      "currency", #""currency": "EUR""#, #""currency": "euro""#,
      [
        #"2:60: currency: "euro" is no currency; write its three-letter code, such as EUR"#
      ]),
    Slip(
      "currency missing", #", "currency": "EUR""#, "",
      [
        "1:1: currency: is missing; text is needed: The currency of all amounts as its three-letter code, such as EUR."
      ]),
    Slip(
      "fixture", "handsel-case/1", "handsel-case/2",
      [
        #"2:14: fixture: "handsel-case/2" is not known here; write one of "handsel-case/1""#
      ]),
    Slip(
      "price issue", #""price_issue": "discount""#, #""price_issue": "discont""#,
      [
        #"33:101: negotiation.price_issue: "discont" is no issue of this case; did you mean "discount"?"#
      ]),
    Slip(
      "issue twice", #"{"id": "support", "levels""#, #"{"id": "discount", "levels""#,
      [
        #"37:14: negotiation.issues[1].id: "discount" is the name of two issues; give each its own"#,
        #"39:48: negotiation.interactions[0].if.support: "support" is no issue of this case; known are "discount""#,
      ]),
    Slip(
      "level twice", #"{"id": "6_months", "customer": 11"#, #"{"id": "none", "customer": 11"#,
      [
        #"37:59: negotiation.issues[1].levels[1].id: "none" is the name of two levels of this issue; give each its own"#,
        #"39:59: negotiation.interactions[0].if.support: "6_months" is no level of support of this case; known are "none""#,
      ]),
    Slip(
      "interaction level", #""support": "6_months"}, "customer": -1"#, #""support": "7_months"}, "customer": -1"#,
      [
        #"39:59: negotiation.interactions[0].if.support: "7_months" is no level of support of this case; did you mean "6_months"?"#
      ]),
    Slip(
      "interaction issue", #""support": "6_months"}, "customer": -1"#, #""suport": "6_months"}, "customer": -1"#,
      [
        #"39:48: negotiation.interactions[0].if.suport: "suport" is no issue of this case; did you mean "support"?"#
      ]),
    Slip(
      "interaction at base", #"{"discount": "5%", "support": "6_months"}"#, #"{"discount": "none"}"#,
      [
        "39:29: negotiation.interactions[0].if: Interaction 1 already holds at the base: put its amounts into the surplus at base."
      ]),
    Slip(
      "interaction empty", #"{"discount": "5%", "support": "6_months"}"#, "{}",
      [
        "39:29: negotiation.interactions[0].if: Interaction 1 names no condition: say which levels it needs."
      ]),
    Slip(
      "agreed unknown", #""agreed_first": {"discount": "5%"}"#, #""agreed_first": {"discount": "6%"}"#,
      [
        #"40:34: negotiation.agreed_first.discount: "6%" is no level of discount of this case; did you mean "5%"?"#
      ]),
    Slip(
      "hold unknown", #""hold_option": "hold""#, #""hold_option": "held""#,
      [
        #"43:106: accommodation.hold_option: "held" is no option of this case; did you mean "hold"?"#
      ]),
    Slip(
      "option twice", #"{"id": "pause", "p_glad""#, #"{"id": "hold", "p_glad""#,
      [
        #"47:14: accommodation.options[1].id: "hold" is the name of two options; give each its own"#
      ]),
    Slip(
      "segments fall", #""cost": 5, "benefit": 20}, {"from_month": 9"#, #""cost": 5, "benefit": 20}, {"from_month": 1"#,
      [
        "46:91: accommodation.options[0].segments[1].from_month: is 1 after 1; each entry starts later than the one before"
      ]),
    Slip(
      "after end", #"{"from_month": 9, "ends": true}"#, #"{"from_month": 9, "ends": true}, {"from_month": 10}"#,
      [
        "46:124: accommodation.options[0].segments[2]: stands after the segment that ends everything; remove one of them"
      ]),
    Slip(
      "person twice", #"["rosa", "ana"]"#, #"["rosa", "ana", "rosa"]"#,
      [
        #"51:83: referrals.people[2]: "rosa" stands twice; write each person once"#
      ]),
    Slip(
      "name too long", #"["rosa", "ana"]"#, #"["rosa", "ana", ""# + String(repeating: "a", count: 201) + #""]"#,
      [
        "51:83: referrals.people[2]: is longer than 200 characters; shorten it"
      ]),
    Slip(
      "person unknown", #""to": "ana", "month""#, #""to": "anna", "month""#,
      [
        #"52:42: referrals.referrals[0].to: "anna" is no person of this case; did you mean "ana"?"#
      ]),
    Slip(
      "self referral", #""to": "ana", "month""#, #""to": "rosa", "month""#,
      [
        #"52:19: referrals.referrals[0]: has "rosa" refer themselves; nobody can"#
      ]),
    Slip(
      "referral chance", #""p_would_not_have_bought": 0.7"#, #""p_would_not_have_bought": 1.7"#,
      [
        "52:88: referrals.referrals[0].p_would_not_have_bought: is 1.7; it must be a number from 0 to 1"
      ]),
  ]
}
