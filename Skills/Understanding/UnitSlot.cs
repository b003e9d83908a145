using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding;

/// <summary>The unit that a message is about.</summary>
/// <param name="Unit">The unit; null for every unit, or while it must be asked.</param>
/// <param name="Needs">What must be asked back; null when nothing.</param>
internal sealed record UnitSlot(Unit? Unit, Clarification? Needs)
{
    /// <summary>Units that are named in one breath with <see cref="Unit"/>: "của TCCB và KHTC".</summary>
    public UnitList Also { get; init; } = [];

    private static readonly UnitSlot Everyone = new(null, null);

    /// <summary>Reads it.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="subjects">Whether a name that may also be a subject of work ("giáo dục mầm non") counts without "phòng" or "của" before it.</param>
    /// <param name="own">Whether "tôi", "phòng mình" means the asker's unit; it then goes before a collective ("các phòng").</param>
    public static UnitSlot Of(Reading reading, bool subjects = true, bool own = true)
    {
        var named = reading.Units.Where(unit => Counts(reading, unit, subjects)).ToList();
        var single = named.Find(unit => unit.Match is UnitMatch.One { Unit.IsCollective: false }) ?? named.Find(unit => !IsCollective(unit.Match)) ?? named.FirstOrDefault();
        if (single is not null && !(own && IsCollective(single.Match) && reading.Has("mine")))
        {
            return single.Match switch
            {
                UnitMatch.One one => new UnitSlot(one.Unit, null) { Also = Enumerated(reading, single, named) },
                UnitMatch.Several several => new UnitSlot(null, new Clarification("unit", [.. several.Options.Select(unit => unit.Name)])),
                _ => Everyone,
            };
        }

        if (OtherOrganisations.Bearer(reading) is { } other)
        {
            return new UnitSlot(other, null);
        }

        if (UnknownUnit(reading))
        {
            return new UnitSlot(null, Ask(reading));
        }

        if (!own || reading.Has("whole-office") || !reading.Has("mine"))
        {
            return Everyone;
        }

        if (reading.Asker.Unit is { } self && reading.First("mine") is { } said && named.Find(unit => unit.First >= said.End && IsEnumeration(reading, said.End, unit.First)) is { } beside)
        {
            return new UnitSlot(self, null) { Also = [.. UnitRegister.UnitsIn(beside.Match).Take(1).Where(unit => unit != self)] };
        }

        return reading.Asker.Unit is { } mine ? new UnitSlot(mine, null) : new UnitSlot(null, Ask(reading));
    }

    /// <summary>Asks which unit is meant.</summary>
    public static Clarification Ask(Reading reading) => new(
        "unit",
        [.. reading.Office.Directory.UnitsOf(reading.Asker.Organization).Where(unit => !unit.IsCollective).Select(unit => unit.Name).Take(8)]);

    private static bool Counts(Reading reading, UnitMention unit, bool subjects)
    {
        if (unit.Strength == AliasStrength.Partial && IsCollective(unit.Match))
        {
            return false;
        }

        if (unit.Strength != AliasStrength.Subject)
        {
            return true;
        }

        var before = unit.First > 0 ? reading.Message.Folded[unit.First - 1] : "";
        return before is "cua" or "phong" or "p" or "ban" or "for" or "cho" || (subjects && before is not ("ve" or "quan" or "den" or "about" or "on" or "tac"));
    }

    /// <summary>The units that follow a first one with nothing but "và", commas and "phòng" between.</summary>
    private static UnitList Enumerated(Reading reading, UnitMention first, List<UnitMention> named)
    {
        var units = new List<Unit>();
        var last = first;
        foreach (var next in named.Where(unit => unit.First >= first.End).OrderBy(unit => unit.First))
        {
            if (next.Match is not UnitMatch.One { Unit.IsCollective: false } one || !IsEnumeration(reading, last.End, next.First))
            {
                break;
            }

            if (one.Unit != ((UnitMatch.One)first.Match).Unit && !units.Contains(one.Unit))
            {
                units.Add(one.Unit);
            }

            last = next;
        }

        return [.. units];
    }

    private static bool IsEnumeration(Reading reading, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (reading.Message.Folded[i] is not ("va" or "voi" or "cung" or "lan" or "hoac" or "and" or "or" or "phong" or "ca" or "cua" or "ben" or "p"))
            {
                return false;
            }
        }

        var gap = reading.Message.Text[reading.Message.Words[from - 1].End..reading.Message.Words[to].Start];
        return from < to ? !gap.Contains('.', StringComparison.Ordinal) : gap.AsSpan().IndexOfAny(",&+/") >= 0;
    }

    private static bool IsCollective(UnitMatch match) => UnitRegister.UnitsIn(match).All(unit => unit.IsCollective);

    /// <summary>"Phòng X" where no plan names such a unit; "phòng họp", "phòng nào", "phòng, chống …" name none.</summary>
    private static bool UnknownUnit(Reading reading)
    {
        var words = reading.Message.Words;
        for (var i = reading.Subject.First; i + 2 < reading.Subject.End; i++)
        {
            var before = i > 0 ? words[i - 1].Folded : "";
            if (words[i].Folded == "phong" && before is "cua" or "qua" or "cho" || (words[i].Folded == "phong" && i == reading.Subject.First))
            {
                return words[i + 1].Folded is not ("hop" or "nao" or "ban" or "chong" or "minh" or "em" or "toi" or "hoc" or "anh" or "chi" or "ta" or "chuyen" or "chung" or "bon")
                    && words[i].Folded == "phong" && before != "van" && (words[i].Marks.Length == 0 || words[i].Marks == "\u0300");
            }
        }

        return false;
    }
}
