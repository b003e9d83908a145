using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Finds leads that a plan names only in "Tổ chức thực hiện": a unit's duty to lead ("chủ trì") that names a task by most of
/// its title or by its number.
/// </summary>
internal static partial class OrganisationLeads
{
    private const double NamedElsewhere = 0.75;

    /// <summary>The tasks, those without a lead completed.</summary>
    public static IReadOnlyList<PlanTask> Complete(IReadOnlyList<PlanTask> tasks, IReadOnlyList<Responsibility> responsibilities)
    {
        if (tasks.All(task => task.Leads.Count > 0))
            return tasks;
        var duties = responsibilities
            .SelectMany(responsibility => responsibility.Duties.Select(duty => new UnitDuty(responsibility.Unit, Folding.Fold(duty.Text), duty.Evidence)))
            .Where(duty => Leading().IsMatch(duty.Text))
            .ToList();
        return TaskReadings.MarkMissing([.. tasks.Select(task => task.Leads.Count > 0 ? task : WithLead(task, duties))]);
    }

    private static PlanTask WithLead(PlanTask task, IReadOnlyList<UnitDuty> duties)
    {
        var found = duties.Where(duty => NamesByNumber(duty.Text, task.Key) || NamesByTitle(duty.Text, task.Title)).DistinctBy(duty => duty.Unit, StringComparer.Ordinal).ToList();
        if (found.Count == 0)
            return task;
        var leads = found.ConvertAll(duty => duty.Unit);
        return task with { Leads = leads, Readings = [.. task.Readings, UnitDoubt.Reading(PlanField.Leads, leads, found[0].Evidence.Lines, NamedElsewhere)] };
    }

    private static bool NamesByTitle(string duty, string title)
    {
        var words = Folding.FoldToWords(title);
        var count = words.Split(' ').Length;
        if (count >= 3 && Folding.FoldToWords(duty).Contains(words, StringComparison.Ordinal))
            return true;
        var at = Leading().Match(duty);
        return Gap().Split(duty[(at.Index + at.Length)..])
            .Select(Folding.FoldToWords)
            .Any(phrase => phrase.Split(' ').Length is var length && length >= 3 && length * 2 >= count && $" {words} ".Contains($" {phrase} ", StringComparison.Ordinal));
    }

    private static bool NamesByNumber(string duty, TaskKey key)
    {
        var parts = key.Value.Split('.');
        foreach (Match match in Numbers().Matches(duty))
        {
            var section = match.Groups["section"].Value.ToUpperInvariant();
            if (section.Length > 0 && parts[0] != section)
                continue;
            var numbers = match.Groups["n"].Value.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Where(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out _));
            if (parts.Length > 1 && section.Length > 0 && numbers.Contains(parts[1]))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\bchu tri\b(?! soan thao)")]
    private static partial Regex Leading();

    [GeneratedRegex(@"[,;:.]| va | thuc hien ")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\b(?:nhiem vu|muc|khoan|diem|noi dung)(?: so)? (?<n>\d{1,2}(?:(?:, ?| va )\d{1,2}){0,8})[ ,]{1,2}(?:thuoc |tai |cua |o )?(?:muc|phan) (?<section>[ivx]{1,5})\b")]
    private static partial Regex Numbers();

    private sealed record UnitDuty(string Unit, string Text, Evidence Evidence);
}
