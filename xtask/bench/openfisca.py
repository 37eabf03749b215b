"""The same contributions by OpenFisca-Core, vectorised: a country of one person and a few variables.

Reads a JSON of insurances (name, floor, ceiling, rate) and the name of a roster as CSV; prints a JSON of seconds and
amounts.
"""

import csv
import io
import json
import sys
import time

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

MONTH = "2026-09"
FIRST_DAY = "2026-01-01"

Person = build_entity(key="person", plural="persons", label="An employee", is_person=True)


class wage(Variable):
    value_type = float
    entity = Person
    definition_period = DateUnit.MONTH
    label = "The wage for contributions"


def contribution(key):
    """A variable: the wage within the bounds of an insurance, times its rate, rounded to the fen."""

    def formula(person, period, parameters):
        figures = parameters(period)[key]
        base = numpy.clip(person("wage", period), figures.floor, figures.ceiling)
        return numpy.round(base * figures.rate, 2)

    members = {
        "value_type": float,
        "entity": Person,
        "definition_period": DateUnit.MONTH,
        "label": key,
        "formula": formula,
    }
    return type(key, (Variable,), members)


def country(lines):
    """The tax and benefit system of these insurances."""
    system = TaxBenefitSystem([Person])
    dated = lambda value: {"values": {FIRST_DAY: {"value": value}}}
    figures = {
        line["key"]: {name: dated(line[name]) for name in ("floor", "ceiling", "rate")} for line in lines
    }
    system.parameters = ParameterNode("", data=figures)
    system.add_variable(wage)
    for line in lines:
        system.add_variable(contribution(line["key"]))
    return system


def main():
    asked = json.load(sys.stdin)
    system = country(asked["lines"])
    keys = [line["key"] for line in asked["lines"]]
    computing, whole, found = [], [], None
    for _ in range(3):
        begin = time.perf_counter()
        with open(asked["csv"], encoding="utf-8", newline="") as file:
            wages = numpy.array([float(row["缴费工资"]) for row in csv.DictReader(file)])
        start = time.perf_counter()
        simulation = SimulationBuilder().build_default_simulation(system, count=len(wages))
        simulation.set_input("wage", MONTH, wages)
        found = {key: simulation.calculate(key, MONTH) for key in keys}
        computing.append(time.perf_counter() - start)
        written = csv.writer(io.StringIO())
        written.writerow(keys)
        written.writerows(zip(*(amounts.round(2).tolist() for amounts in found.values())))
        whole.append(time.perf_counter() - begin)
    fen = {key: numpy.rint(amounts.astype(float) * 100).astype(int).tolist() for key, amounts in found.items()}
    json.dump({"seconds": min(computing), "whole": min(whole), "fen": fen}, sys.stdout)


main()
