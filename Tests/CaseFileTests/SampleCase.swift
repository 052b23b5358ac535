/// A small case that uses every part of the file, to be spoiled in one place at a time.
enum SampleCase {
  static let text = #"""
    {
      "fixture": "handsel-case/1", "id": "sample", "currency": "EUR",
      "customer": {
        "name": "Ana", "horizon_months": 12, "start_calendar_month": 1, "discount_rate_annual": 0,
        "words": [{"id": "q1", "text": "It must be quiet."}],
        "facts": {"dusty": true},
        "streams": {"visits": {"unit": "visits", "unmet_cost_per_unit": 2, "evidence": ["q1"]}},
        "musts": [{"id": "quiet", "attribute": "noise", "op": "<=", "value": 48, "evidence": ["q1"]}],
        "wants": [{"id": "fast", "attribute": "hours", "from": 96, "to": 24, "worth_per_year": 60}],
        "scenarios": [
          {"id": "calm", "probability": 0.6, "phases": [{"from_month": 1, "demand": {"visits": [1,1,1,1,1,1,1,1,1,1,1,1]}}]},
          {"id": "busy", "probability": 0.4, "phases": [{"from_month": 1, "demand": {"visits": [2,2,2,2,2,2,2,2,2,2,2,2]}}]}
        ]
      },
      "catalog": {
        "offers": [
          {"id": "small", "source": "own", "capacity": {"visits": 1}, "attributes": {"noise": 40, "hours": 24},
           "prices": {"upfront": 10, "schedule": [{"from_month": 1, "monthly": 2, "unit": {"visits": 1}}]},
           "limitations": [{"id": "dust", "text": "Clean it.", "when": {"fact": "dusty", "op": "==", "value": true}}],
           "seller_private": {"contribution_upfront": 5, "contribution_monthly": 1}},
          {"id": "large", "source": "own", "attributes": {"noise": 42}, "prices": {"upfront": {"low": 20, "mode": 25, "high": 30}}}
        ],
        "supplements": [
          {"id": "rental", "kind": "prebook", "stream": "visits", "adds_capacity": 1, "fee_per_month": 3, "months_allowed": [7, 8]},
          {"id": "team", "kind": "standby", "stream": "visits", "adds_capacity": 1, "retainer_per_year": 3, "fee_per_month_used": 1}
        ],
        "upgrade_paths": [{"from": "small", "to": "large", "fee": 5}]
      },
      "advice_policy": {"tie_band": 5},
      "start_small": {"start": "small", "check_in_month": 6, "alternatives": ["large"], "growth_scenario": "busy"},
      "what_would_change": {"scenario": "busy", "from": "small", "to": "large"},
      "negotiation": {
        "seller_numbers": {"list_price": 100, "direct_cost": 60, "service_reserve": 20}, "price_issue": "discount",
        "customer": {"surplus_at_base": -4}, "seller": {"surplus_at_base": 20},
        "issues": [
          {"id": "discount", "levels": [{"id": "none"}, {"id": "5%", "customer": 5, "seller": -5}]},
          {"id": "support", "levels": [{"id": "none"}, {"id": "6_months", "customer": 11, "seller": -4}]}
        ],
        "interactions": [{"if": {"discount": "5%", "support": "6_months"}, "customer": -1}],
        "agreed_first": {"discount": "5%"}
      },
      "accommodation": {
        "discount_rate_annual": 0.05, "horizon_months": 12, "max_out_of_pocket_6_months": 50, "hold_option": "hold",
        "affordable_payment": [{"from_month": 1, "max": 25}],
        "options": [
          {"id": "hold", "segments": [{"from_month": 1, "pay": 30, "cost": 5, "benefit": 20}, {"from_month": 9, "ends": true}]},
          {"id": "pause", "p_glad": 0.5, "segments": [{"from_month": 1, "pay": 0, "benefit": 20, "retention": 0.9}]}
        ]
      },
      "referrals": {
        "discount_rate_annual": 0.05, "horizon_months": 12, "people": ["rosa", "ana"],
        "referrals": [{"from": "rosa", "to": "ana", "month": 3, "p_would_not_have_bought": 0.7}]
      }
    }
    """#

  static var bytes: [UInt8] { Array(text.utf8) }

  /// The text with the first occurrence of a piece replaced; `nil` where the piece is not in it.
  static func replacing(_ piece: String, with other: String) -> String? {
    guard let range = text.firstRange(of: piece) else { return nil }
    return text.replacingCharacters(in: range, with: other)
  }
}

extension String {
  func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
