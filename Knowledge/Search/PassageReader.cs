using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Cuts a plan into passages: first what the model holds (tasks, their items, duties), whose words are repaired; then the
/// paragraphs of the file that the model does not account for.
/// </summary>
public static class PassageReader
{
    /// <summary>The passages of a plan, in the order of the file.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="text">The file it was read from; null leaves only what the model holds.</param>
    /// <param name="restored">The same lines with their marks restored; null where the file has its marks.</param>
    public static IReadOnlyList<Passage> Read(Plan plan, SourceText? text, SourceText? restored = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var passages = new List<Passage>(FromModel(plan));
        if (text is not null)
        {
            var known = Accounted(passages, text.Lines.Count);
            passages.AddRange(Paragraphs.Of(restored ?? text, known).Select(paragraph => Make(
                plan, TaskAt(plan, paragraph.Lines), paragraph.Lines, paragraph.Text, paragraph.Heading, text.Quote(paragraph.Lines))));
        }

        return [.. passages.OrderBy(passage => passage.Lines.First)];
    }

    private static IEnumerable<Passage> FromModel(Plan plan)
    {
        foreach (var task in plan.Tasks)
        {
            var units = string.Join("; ", task.Leads.Concat(task.Coordinators));
            yield return Make(plan, task.Key, task.Evidence.Lines, task.Title, $"{task.Key} {units} {task.Schedule.Text}", task.Evidence.Quote);
            foreach (var activity in task.Activities.Where(activity => !Within(activity.Evidence.Lines, task.Evidence.Lines)))
            {
                yield return Make(plan, task.Key, activity.Evidence.Lines, activity.Text, task.Title, activity.Evidence.Quote);
            }
        }

        if (plan.Signer is { } signer && plan.Readings.FirstOrDefault(reading => reading.Field == PlanField.Signer) is { } reading)
        {
            var words = $"{signer.Role} {signer.Name}".Trim();
            yield return Make(plan, null, reading.Lines, $"Người ký: {words}", "Ký ban hành kế hoạch", words);
        }

        foreach (var responsibility in plan.Responsibilities)
        {
            foreach (var duty in responsibility.Duties)
            {
                yield return Make(plan, null, duty.Evidence.Lines, duty.Text, responsibility.Unit, duty.Evidence.Quote) with { Bearer = responsibility.Unit };
            }
        }
    }

    private static Passage Make(Plan plan, TaskKey? key, LineSpan lines, string text, string heading, string quote) =>
        new(plan.Source, plan.Document, plan.Title, key, lines, text, heading, quote) { Issuer = plan.Issuer, Place = plan.Place, Year = plan.Year };

    private static bool Within(LineSpan inner, LineSpan outer) => outer.First <= inner.First && inner.Last <= outer.Last;

    private static bool[] Accounted(List<Passage> passages, int lines)
    {
        var known = new bool[lines + 1];
        foreach (var passage in passages)
        {
            for (var line = passage.Lines.First; line <= Math.Min(lines, passage.Lines.Last); line++)
            {
                known[line] = true;
            }
        }

        return known;
    }

    /// <summary>The task whose lines, from its title to its last item, hold the paragraph.</summary>
    private static TaskKey? TaskAt(Plan plan, LineSpan lines)
    {
        foreach (var task in plan.Tasks)
        {
            var span = task.Activities.Aggregate(task.Evidence.Lines, (all, activity) => all.Through(activity.Evidence.Lines));
            if (task.ScheduleEvidence is { } schedule)
            {
                span = span.Through(schedule.Lines);
            }

            if (span.Contains(lines.First))
            {
                return task.Key;
            }
        }

        return null;
    }
}
