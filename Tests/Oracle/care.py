"""Options when a customer is in trouble: what each is worth to both sides."""

from figures import at_least, discount, figure, in_force, largest, money, more

CASH_MONTHS = 6


def living_months(care, option):
    """(month, survival, segment) for each month until the option ends or the horizon does."""
    survival = 1.0
    months = []
    for month in range(1, care["horizon_months"] + 1):
        segment = in_force(option["segments"], month) or {}
        if segment.get("ends"):
            break
        if month > 1:
            survival *= figure(segment.get("retention", 1))
        months.append((month, survival, segment))
    return months


def affordable(care, option):
    payments = {m: figure(segment.get("pay")) for m, _, segment in living_months(care, option)}
    one_off = figure(option.get("customer_one_off"))
    if one_off < 0:
        payments[1] = payments.get(1, 0) - one_off
    for month, payment in payments.items():
        limit = in_force(care.get("affordable_payment"), month)
        if limit is not None and more(payment, limit["max"]):
            return False
    return True


def talk(care, option):
    word = care.get("word_of_mouth")
    if word is None:
        return 0.0
    glad = figure(option.get("p_glad")) * word["tells_if_glad"] * word["shift_up"]
    upset = figure(option.get("p_upset")) * word["tells_if_upset"] * word["shift_down"]
    return word["value_of_new_customer"] * word["listener_in_market"] * (glad - upset)


def judged(care, option):
    """Every number of one option that does not need the others."""
    months = living_months(care, option)
    seller = cash = figure(option.get("seller_one_off"))
    customer = figure(option.get("customer_one_off"))
    for month, survival, segment in months:
        pay, cost, benefit = (figure(segment.get(key)) for key in ("pay", "cost", "benefit"))
        factor = discount(care["discount_rate_annual"], month)
        seller += factor * survival * (pay - cost)
        customer += factor * survival * (benefit - pay)
        if month <= CASH_MONTHS:
            cash += survival * (pay - cost)
    comes_back = figure(option.get("return_probability")) * figure(
        option.get("return_contribution_pv")
    )
    said = talk(care, option)
    return {
        "id": option["id"],
        "forbidden": bool(care.get("essential_service")) and bool(option.get("stops_service")),
        "affordable": affordable(care, option),
        "customer_value": customer,
        "seller_future": seller,
        "comes_back": comes_back,
        "talk": said,
        "seller_value": seller + comes_back + said,
        "seller_cash_first_6_months": cash,
        "within_budget": at_least(cash, -figure(care.get("max_out_of_pocket_6_months"))),
    }


def beats(a, b):
    """a is better than b for one side and does not hurt the other."""
    sides = ("customer_value", "seller_value")
    return all(at_least(a[s], b[s]) for s in sides) and any(more(a[s], b[s]) for s in sides)


def accommodation(case):
    care = case["accommodation"]
    options = [judged(care, option) for option in care["options"]]
    hold = next(o for o in options if o["id"] == care["hold_option"])
    for option in options:
        for side in ("customer", "seller"):
            good = at_least(option[side + "_value"], hold[side + "_value"])
            option[f"better_for_{side}_than_holding"] = good
        option["win_win"] = (
            option is not hold
            and not option["forbidden"]
            and option["affordable"]
            and option["within_budget"]
            and option["better_for_customer_than_holding"]
            and option["better_for_seller_than_holding"]
        )
    winners = [o for o in options if o["win_win"]]
    best = largest(largest(winners, lambda o: o["customer_value"]), lambda o: o["seller_value"])
    always = {o["id"] for o in care["options"] if o.get("always_offered")}
    return {
        "options": [
            {k: money(v) if isinstance(v, float) else v for k, v in o.items()} for o in options
        ],
        "win_win": [o["id"] for o in winners],
        "efficient": [
            o["id"] for o in winners if not any(beats(other, o) for other in winners)
        ],
        "suggested": best[0]["id"] if best else None,
        "always_shown": [o["id"] for o in options if o["id"] in always and not o["forbidden"]],
    }
