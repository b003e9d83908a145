using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding;

/// <summary>The unit that a message is about.</summary>
/// <param name="Unit">The unit; null for every unit, or while it must be asked.</param>
/// <param name="Needs">What must be asked back; null when nothing.</param>
internal sealed record UnitSlot(Unit? Unit, Clarification? Needs)
{
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
                UnitMatch.One one => new UnitSlot(one.Unit, null),
                UnitMatch.Several several => new UnitSlot(null, new Clarification("unit", [.. several.Options.Select(unit => unit.Name)])),
                _ => Everyone,
            };
        }

        if (UnknownUnit(reading))
        {
            return new UnitSlot(null, Ask(reading));
        }

        if (!own || reading.Has("whole-office") || !reading.Has("mine"))
        {
            return Everyone;
        }

        return reading.Asker.Unit is { } mine ? new UnitSlot(mine, null) : new UnitSlot(null, Ask(reading));
    }

    private static Clarification Ask(Reading reading) => new(
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
