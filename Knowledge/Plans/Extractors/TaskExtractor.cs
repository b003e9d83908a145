using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Reads the tasks out of an outline: the numbered items that name a lead or a time; where a plan assigns nothing, the items of
/// its sections about work.
/// </summary>
/// <param name="evidence">Quotes the source.</param>
/// <param name="schedules">Makes schedules of what the text says about time.</param>
/// <param name="years">The years that bare days belong to.</param>
internal sealed partial class TaskExtractor(EvidenceMaker evidence, ScheduleMaker schedules, ScheduleYears years)
{
    private readonly TaskDrafter _drafter = new(new InlineAssignments(years));

    /// <summary>The tasks, in order.</summary>
    /// <param name="root">The outline.</param>
    /// <param name="assignedOnly">Whether work that nobody is assigned to is left out, since the assignments stand elsewhere.</param>
    public IReadOnlyList<PlanTask> Extract(OutlineNode root, bool assignedOnly)
    {
        var sections = Sections(root)
            .Where(section => SectionKinds.Of(section) is not (SectionKind.Organisation or SectionKind.Funding or SectionKind.Situation) && !UnitDuties.MakeUp(section))
            .Select(section => (Section: section, Drafts: Items(section).Select(_drafter.Draft).ToList()))
            .ToList();
        var assigned = sections.Where(s => s.Drafts.Any(HasLead) && SectionKinds.Of(s.Section) != SectionKind.Purpose).ToList();
        if (assigned.Count > 0)
            return Unique(assigned.SelectMany(s => AssignedTasks(s.Drafts)));
        if (assignedOnly)
            return [];
        var unassigned = Unique(Unassigned(sections));
        return unassigned.Count > 0 ? unassigned : Unique(UnderUnits(root));
    }

    /// <summary>A plan that says what to do only under the units that do it.</summary>
    private IEnumerable<PlanTask> UnderUnits(OutlineNode root)
    {
        var sections = Sections(root).Where(section => SectionKinds.Of(section) is SectionKind.Organisation or SectionKind.Tasks).Where(section => UnitDuties.AreIn(section) && !Reporting().IsMatch(section.Body!.Folded.Value)).ToList();
        var assigning = sections.Where(SectionKinds.Assigns).ToList();
        return (assigning.Count > 0 ? assigning : sections)
            .SelectMany(UnitDuties.Of)
            .SelectMany(duty => TasksOf(duty.Draft(_drafter)).Take(1).Select(duty.Complete));
    }

    private static bool HasLead(TaskDraft draft) => draft.Groups.Any(group => group.Assignment.Leads.Count > 0) || draft.Parts.Any(HasLead);

    private static IEnumerable<OutlineNode> Sections(OutlineNode root)
    {
        foreach (var node in root.Children)
        {
            if (node.Kind == MarkerKind.Part)
            {
                // A part without sections is a section itself.
                var inner = node.Children.Where(child => child.Kind == MarkerKind.Section).ToList();
                foreach (var section in inner.Count > 0 && !inner.TrueForAll(IsItem) ? inner : [node])
                    yield return section;
            }
            else if (node.Label.Length > 0)
            {
                yield return node;
            }
        }
    }

    /// <summary>Whether a section numbers nothing below it: where all of a part are so, they are the part's items.</summary>
    private static bool IsItem(OutlineNode section) =>
        SectionKinds.Of(section.Parent!) == SectionKind.Tasks && section.Children.All(child => child.Label.Length == 0);

    private static IEnumerable<OutlineNode> Items(OutlineNode section) => section.Children
        .Where(child => child.Label.Length > 0 && child.Body is { Text.Length: > 0 } body && !FieldFinder.StartsWithField(body) && !NoWork().IsMatch(child.Body.Folded.Value));

    private IEnumerable<PlanTask> AssignedTasks(IReadOnlyList<TaskDraft> drafts)
    {
        var several = drafts.Count(draft => draft.AnyAssigned) * 2 >= drafts.Count;
        foreach (var draft in drafts)
        {
            if (draft.Parts.Any(HasLead))
            {
                foreach (var task in AssignedTasks(draft.Parts))
                    yield return task;
            }
            else if (draft.AnyAssigned || several)
            {
                foreach (var task in TasksOf(draft))
                    yield return task;
            }
        }
    }

    private IEnumerable<PlanTask> Unassigned(IReadOnlyList<(OutlineNode Section, List<TaskDraft> Drafts)> sections)
    {
        var work = sections.Where(s => SectionKinds.Of(s.Section) == SectionKind.Tasks).ToList();
        if (work.Any(s => Specific().IsMatch(s.Section.Body!.Folded.Value)))
            work = [.. work.Where(s => Specific().IsMatch(s.Section.Body!.Folded.Value))];
        foreach (var (section, drafts) in work)
        {
            var inner = drafts.Count > 0 && drafts.All(draft => draft.Parts.Count > 0 && Generic().IsMatch(draft.Node.Body!.Folded.Value))
                ? drafts.SelectMany(draft => draft.Parts)
                : drafts;
            var tasks = inner.SelectMany(TasksOf).ToList();
            foreach (var task in tasks.Count > 0 ? tasks : Bullets(section))
                yield return task;
        }
    }

    /// <summary>A section that lists its work with bullets only: they are counted.</summary>
    private IEnumerable<PlanTask> Bullets(OutlineNode section)
    {
        var bullets = section.Children.Where(child => child.Kind == MarkerKind.Bullet && child.Body is { Text.Length: > 0 }).ToList();
        for (var i = 0; i < bullets.Count; i++)
        {
            var draft = _drafter.Draft(bullets[i]);
            foreach (var task in TasksOf(draft))
                yield return task with { Key = new TaskKey($"{section.Key}.{i + 1}".TrimStart('.')) };
        }
    }

    private IEnumerable<PlanTask> TasksOf(TaskDraft draft)
    {
        var title = TaskTitle.Of(draft.Node.Body!).Title;
        var partTimes = draft.Parts.SelectMany(Times).ToList();
        for (var i = 0; i < draft.Groups.Count; i++)
        {
            var (assignment, letters) = draft.Groups[i];
            var times = draft.Groups.Count == 1 ? assignment.Times.Concat(partTimes) : assignment.Times.Concat(draft.Parts.Where(p => letters.Contains(p.Node)).SelectMany(Times));
            var reading = schedules.Make([.. times]);
            yield return new PlanTask
            {
                Key = new TaskKey(KeyOf(draft, letters, i)),
                Title = title.Text,
                Leads = Distinct(assignment.Leads),
                Coordinators = Distinct(assignment.Coordinators),
                Schedule = reading.Schedule,
                Activities = [.. assignment.Activities.Concat(letters.Select(letter => letter.Body!)).OrderBy(a => a.Lines.First).Select(a => new PlanActivity(a.Text, evidence.Of(a)))],
                Products = assignment.Products,
                Evidence = evidence.Of(title),
                ScheduleEvidence = reading.Words is { } said ? evidence.Of(said) : null,
                Readings = TaskReadings.Of(title, assignment, reading),
            };
        }
    }

    private static IEnumerable<TimeWords> Times(TaskDraft draft) =>
        draft.Groups.SelectMany(group => group.Assignment.Times).Concat(draft.Parts.SelectMany(Times));

    private static string KeyOf(TaskDraft draft, IReadOnlyList<OutlineNode> letters, int group)
    {
        var key = draft.Node.Key;
        if (draft.Groups.Count == 1 || letters.Count == 0)
            return group == 0 || draft.Groups.Count == 1 ? key : letters.Count == 0 ? $"{key}({group + 1})" : key;
        return letters.Count == 1 ? $"{key}.{letters[0].Label}" : $"{key}.{letters[0].Label}-{letters[^1].Label}";
    }

    private static List<string> Distinct(IEnumerable<string> units) => [.. units.DistinctBy(Folding.FoldToWords)];

    /// <summary>The tasks with keys made unique; a key that comes again gets its count.</summary>
    public static List<PlanTask> Unique(IEnumerable<PlanTask> tasks)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var finished = new List<PlanTask>();
        foreach (var task in tasks.Where(task => task.Title.Any(char.IsLetter)))
        {
            var count = seen.GetValueOrDefault(task.Key.Value) + 1;
            seen[task.Key.Value] = count;
            finished.Add(count == 1 ? task : task with { Key = new TaskKey($"{task.Key.Value}({count})") });
        }

        return finished;
    }

    [GeneratedRegex(@"^(?:mot so )?(?:muc tieu|chi tieu|yeu cau|quan diem|muc dich)\b")]
    private static partial Regex NoWork();

    [GeneratedRegex(@"^(?:che do )?(?:thong tin,? ?(?:va )?)?bao cao\b")]
    private static partial Regex Reporting();

    [GeneratedRegex(@"(?:nhiem vu|noi dung|cong viec|hoat dong)[a-z ,]* cu the")]
    private static partial Regex Specific();

    [GeneratedRegex(@"^(?:cac |mot so )?(?:nhiem vu|giai phap|noi dung|cong viec)\b")]
    private static partial Regex Generic();
}
