using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// One duty that stands below the unit that has it: "1. Văn phòng / a) Chủ trì, phối hợp với Phòng Nội vụ xây dựng …". The
/// unit leads; who coordinates is said before the work.
/// </summary>
/// <param name="unit">The unit as the plan names it.</param>
/// <param name="key">The key of the duty.</param>
/// <param name="node">The duty.</param>
/// <param name="heading">The unit's heading.</param>
/// <param name="words">The duty's words, where they follow the unit on its line; null where they are the node's own.</param>
internal sealed partial class UnitDuties(string unit, string key, OutlineNode node, TextBlock heading, TextBlock? words)
{
    private const int FewestUnits = 2;
    private const int LongestUnit = 90;
    private const double UnderItsUnit = 0.9;

    /// <summary>Whether a section's items are units with their duties.</summary>
    public static bool AreIn(OutlineNode section) => section.Children.Any(child => UnitOf(child) is not null);

    /// <summary>Whether a section about work is nothing but units, each a mere heading above its duties.</summary>
    public static bool MakeUp(OutlineNode section)
    {
        var items = section.Children.Where(child => child.Label.Length > 0).ToList();
        return items.Count >= FewestUnits && items.TrueForAll(item => item.Children.Any(child => child.Body is { } body && !FieldFinder.StartsWithField(body))
            && UnitOf(item) is { } heading && heading.Rest >= item.Text.TrimEnd(' ', ':', '.', ';').Length);
    }

    /// <summary>The duties of a section, in order.</summary>
    public static IEnumerable<UnitDuties> Of(OutlineNode section)
    {
        foreach (var node in section.Children.TakeWhile(child => !ResponsibilityExtractor.Closes(child)))
        {
            if (UnitOf(node) is not { } heading)
                continue;
            var body = node.Body!;
            var rest = body.Slice(heading.Rest, body.Text.Length - heading.Rest);
            var own = rest.Text.TrimStart(':', ' ', ',', '.', '-', '–');
            var parts = node.Children.Where(child => child.Kind != MarkerKind.Paragraph || node.Children.All(other => other.Kind == MarkerKind.Paragraph)).Where(child => child.Text.Length > 0 && !ResponsibilityExtractor.Closes(child)).ToList();
            if (own.Length > 12 && parts.Count == 0)
                yield return new UnitDuties(heading.Unit, node.Key, node, body, rest.Slice(rest.Text.Length - own.Length, own.Length));
            for (var i = 0; i < parts.Count; i++)
            {
                var alone = parts.Count == 1 && parts[i].Label.Length == 0;
                yield return new UnitDuties(heading.Unit, parts[i].Label.Length > 0 ? parts[i].Key : alone ? node.Key : $"{node.Key}.{i + 1}", parts[i], body, null);
            }
        }
    }

    /// <summary>The duty as a draft.</summary>
    public TaskDraft Draft(TaskDrafter drafter) => words is null ? drafter.Draft(node) : drafter.Draft(new OutlineNode(node.Kind, node.Label, words));

    /// <summary>The task with its unit, its coordinators and the words that say what is done.</summary>
    public PlanTask Complete(PlanTask task)
    {
        var folded = FoldedText.Of(task.Title);
        var leading = Leads().Match(folded.Value);
        var (coordinators, end) = LeadPhrase.Clause(folded, leading.Length);
        if (coordinators.Count == 0 || end > leading.Length + LongestUnit * 3)
            end = leading.Length;
        var title = folded.Value.Length > end ? folded.Slice(end, folded.Value.Length - end).TrimStart(',', ' ', ':') : "";
        var cut = (leading.Length > 0 || coordinators.Count > 0) && title.Length > 8;
        return task with
        {
            Key = new TaskKey(key.Length > 0 ? key : task.Key.Value),
            Title = cut ? char.ToUpperInvariant(title[0]) + title[1..] : task.Title,
            Leads = [unit],
            Coordinators = coordinators.Count > 0 ? coordinators : task.Coordinators,
            Readings =
            [
                .. task.Readings.Where(reading => reading.Field != PlanField.Leads && (coordinators.Count == 0 || reading.Field != PlanField.Coordinators)),
                UnitDoubt.Reading(PlanField.Leads, [unit], heading.Lines, UnderItsUnit),
                .. coordinators.Count > 0 ? [UnitDoubt.Reading(PlanField.Coordinators, coordinators, task.Evidence.Lines, UnderItsUnit)] : Array.Empty<FieldReading>(),
            ],
        };
    }

    private static UnitHeading? UnitOf(OutlineNode node) =>
        node.Body is { Text.Length: > 0 } body && node.Kind is not MarkerKind.Section && UnitHeading.Find(body) is { Unit.Length: <= LongestUnit } heading
            ? IsNameAlone(node, body) ? new UnitHeading(UnitPhrases.Clean(body.Text), body.Text.Length) : heading
            : null;

    /// <summary>Whether a short line above numbered duties is all name: "Phòng Giám sát, thẩm định và xử lý sau thanh tra" says nothing that is to be done.</summary>
    private static bool IsNameAlone(OutlineNode node, TextBlock body) =>
        body.Text.Length <= LongestUnit && body.Text.IndexOfAny([':', ';', '.', '(']) < 0 && node.Children.Any(child => child.Label.Length > 0) && !SaysWhat().IsMatch(body.Folded.Value);

    [GeneratedRegex(@"\b(?:chu tri|phoi hop|thuc hien|chiu trach nhiem|co trach nhiem|tham muu|trien khai|to chuc|nhiem vu|bao cao)\b")]
    private static partial Regex SaysWhat();

    [GeneratedRegex(@"^(?:(?:la (?:don vi|co quan) )?chu tri|chiu trach nhiem|co trach nhiem)?(?:, |(?= phoi hop)|(?= (?:tham muu|xay dung|to chuc|huong dan|thuc hien)))?")]
    private static partial Regex Leads();
}
