using System.Text.RegularExpressions;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Time;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>
/// Reads the pieces of work out of what a meeting concluded, by fixed rules: who is to do what, with whom, until when. What gives nobody
/// work ("Thống nhất …", "Ghi nhận …") yields none. Any text can be read; none makes it throw. Safe for many threads.
/// </summary>
public sealed partial class ConclusionReader
{
    private readonly TimeReader _times = new();

    /// <summary>Reads conclusions as they were written.</summary>
    /// <param name="text">The conclusions; lines of the result are those of <see cref="ConclusionSentences.Of"/>.</param>
    /// <param name="context">The meeting.</param>
    public IReadOnlyList<ConclusionWork> Read(string? text, ConclusionContext context) => Read(ConclusionSentences.Of("ket-luan", text), context);

    /// <summary>Reads conclusions one sentence a line.</summary>
    /// <param name="text">See <see cref="ConclusionSentences.Of"/>.</param>
    /// <param name="context">The meeting.</param>
    public IReadOnlyList<ConclusionWork> Read(SourceText text, ConclusionContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var works = new List<ConclusionWork>();
        IReadOnlyList<ConclusionAssignee> heading = [];
        foreach (var line in text.Lines)
        {
            var bare = Bullet().Replace(line.Text, "");
            if (bare.Length == line.Text.Length)
                heading = [];
            var clauses = Clauses(bare, context);
            if (bare.EndsWith(':') && clauses is [{ Task.Length: 0 } head])
            {
                heading = head.Opening.Leads;
                continue;
            }

            foreach (var clause in clauses)
                Add(works, Under(heading, clause), new Evidence(LineSpan.Of(line.Number), line.Text.Trim()), context);
        }

        return works;
    }

    private IReadOnlyList<ConclusionClause> Clauses(string sentence, ConclusionContext context) =>
        new ConclusionClauses(ConclusionReading.Of(sentence, context, _times)).Read();

    private static ConclusionClause Under(IReadOnlyList<ConclusionAssignee> heading, ConclusionClause clause) =>
        clause.Opening.Leads.Count == 0 ? clause with { Opening = clause.Opening with { Leads = heading } } : clause;

    private static void Add(List<ConclusionWork> works, ConclusionClause clause, Evidence evidence, ConclusionContext context)
    {
        if (clause.IsWork)
        {
            works.Add(ConclusionDoubts.Noted(
                new ConclusionWork { Task = clause.Task, Leads = clause.Opening.Leads, Coordinators = clause.Coordinators, Schedule = clause.When, Evidence = evidence },
                context.Day));
        }
        else if (clause is { Task.Length: 0, IsLastDay: true } && works is [.., { Schedule: Schedule.Unscheduled } last])
        {
            // "… Thời hạn: 30/11/2026." stands alone and speaks of the work before it.
            var lines = last.Evidence.Lines.Through(evidence.Lines);
            works[^1] = ConclusionDoubts.Noted(last with { Schedule = clause.When, Evidence = lines == last.Evidence.Lines ? last.Evidence : new Evidence(lines, $"{last.Evidence.Quote} {evidence.Quote}") }, context.Day);
        }
    }

    [GeneratedRegex(@"^\s*(?:[-+*\u2022\u2013\u2014\u25CF\u25AA]\s*)?(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s+|\(?\d{1,2}\)\s*|[a-zđ]\)\s+|[a-zđ]\.\s+(?=\p{Lu})|[IVX]{1,4}\.\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
