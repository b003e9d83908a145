using Assistant.Knowledge.Vietnamese;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Repairs a unit's name of which a letter was misread by the same unit's name elsewhere in the plan: "Văn pbòng Sở" where
/// another task names "Văn phòng Sở". Only names that hold an impossible syllable are touched, and each repair is doubted.
/// </summary>
internal static class UnitSpelling
{
    private const int MostMistakes = 2;
    private const int ShortestName = 6;
    private const double Repaired = 0.6;

    /// <summary>The tasks with such names repaired.</summary>
    public static IReadOnlyList<PlanTask> Repair(IReadOnlyList<PlanTask> tasks, IReadOnlyList<Responsibility> responsibilities)
    {
        var named = tasks.SelectMany(task => task.Leads.Concat(task.Coordinators)).Concat(responsibilities.Select(responsibility => responsibility.Unit)).Distinct(StringComparer.Ordinal).ToList();
        var sound = named.Where(unit => !HoldsImpossibleWord(unit)).Select(unit => (Unit: unit, Words: Folding.FoldToWords(unit))).ToList();
        var repairs = named.Where(unit => unit.Length >= ShortestName && HoldsImpossibleWord(unit))
            .Select(unit => (Wrong: unit, Right: Nearest(Folding.FoldToWords(unit), sound)))
            .Where(repair => repair.Right is not null)
            .ToDictionary(repair => repair.Wrong, repair => repair.Right!, StringComparer.Ordinal);
        return repairs.Count == 0 ? tasks : [.. tasks.Select(task => Repair(task, repairs))];
    }

    private static PlanTask Repair(PlanTask task, Dictionary<string, string> repairs)
    {
        var leads = task.Leads.Any(repairs.ContainsKey);
        var coordinators = task.Coordinators.Any(repairs.ContainsKey);
        if (!leads && !coordinators)
            return task;
        return task with
        {
            Leads = [.. task.Leads.Select(unit => repairs.GetValueOrDefault(unit, unit))],
            Coordinators = [.. task.Coordinators.Select(unit => repairs.GetValueOrDefault(unit, unit))],
            Readings =
            [
                .. task.Readings.Select(reading => (reading.Field == PlanField.Leads && leads) || (reading.Field == PlanField.Coordinators && coordinators)
                    ? reading with { Confidence = Math.Min(reading.Confidence, Repaired), Doubt = reading.Doubt ?? DoubtReason.Misread }
                    : reading),
            ],
        };
    }

    private static string? Nearest(string words, IEnumerable<(string Unit, string Words)> sound) => sound
        .Where(other => Math.Abs(other.Words.Length - words.Length) <= MostMistakes && SameDigits(words, other.Words))
        .Select(other => (other.Unit, Mistakes: DamagedLabel.Mistakes(words, other.Words, MostMistakes)))
        .Where(other => other.Mistakes <= MostMistakes)
        .OrderBy(other => other.Mistakes)
        .Select(other => other.Unit)
        .FirstOrDefault();

    private static bool SameDigits(string one, string other) => one.Where(char.IsDigit).SequenceEqual(other.Where(char.IsDigit));

    /// <summary>Words in capitals are abbreviations, which have no syllables.</summary>
    private static bool HoldsImpossibleWord(string unit) =>
        UnitDoubt.HoldsForeignLetters(unit)
        || unit.Split([' ', '-', '–', ',', '/', '(', ')', '.', '&', ';', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries).Any(word => word.Any(char.IsLower) && word.All(char.IsLetter) && !SyllableShape.Fits(Folding.Fold(word)));
}
