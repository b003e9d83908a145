using System.ComponentModel;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills;

/// <summary>
/// The assistant's reading functions as a language model may call them. Who asks is bound beforehand and cannot be named
/// by the model; every argument is checked here, and what comes back are facts with their citations.
/// </summary>
/// <param name="clerk">Answers the requests.</param>
/// <param name="office">The units that names resolve against.</param>
/// <param name="asker">Who asks. Trusted.</param>
public sealed class SkillFunctions(Clerk clerk, Office office, Asker asker)
{
    /// <summary>What falls due.</summary>
    [Description("Lists the tasks and reports of a unit that are due, overdue or ongoing between two days, both included.")]
    public Task<object> DueAsync(
        [Description("The unit's name as the person says it; every unit when omitted.")] string? unit = null,
        [Description("First day, yyyy-MM-dd; today when omitted.")] DateOnly? from = null,
        [Description("Last day, yyyy-MM-dd; the end of the first day's year when omitted.")] DateOnly? to = null,
        [Description("In which role the unit bears the work; leading when omitted.")] TaskRole? role = null,
        [Description("Only open, overdue or done work; all when omitted.")] TaskState? state = null,
        CancellationToken cancellationToken = default) =>
        WithUnit(unit, named => new DueRequest(named, from is null && to is null ? null : Period(from, to), role, state), cancellationToken);

    /// <summary>Which tasks are about something.</summary>
    [Description("Finds the tasks that are about a topic.")]
    public Task<object> FindAsync(
        [Description("The topic, in Vietnamese.")] string topic,
        [Description("Only tasks of this unit.")] string? unit = null,
        CancellationToken cancellationToken = default) =>
        WithUnit(unit, named => new FindRequest(topic, named), cancellationToken);

    /// <summary>Who leads or coordinates something.</summary>
    [Description("Tells which unit leads or coordinates the work on a topic.")]
    public Task<object> WhoAsync(
        [Description("The topic, in Vietnamese.")] string topic,
        [Description("The role that is asked about; both when omitted.")] TaskRole? role = null,
        CancellationToken cancellationToken = default) =>
        AnswerAsync(new WhoRequest(topic, role), cancellationToken);

    /// <summary>One task in full.</summary>
    [Description("Shows one task in full: units, schedule, content, products.")]
    public Task<object> ExplainAsync(
        [Description("The plan's file, as other functions return it.")] string source,
        [Description("The task's key in the plan, such as II.4 or 3.2.a.")] string key,
        CancellationToken cancellationToken = default) =>
        AnswerAsync(new ExplainRequest(new TaskReference(source, new Knowledge.Plans.TaskKey(key))), cancellationToken);

    /// <summary>Periodic reports.</summary>
    [Description("Lists periodic reports and their last allowed days.")]
    public Task<object> ReportsAsync(
        [Description("The unit that reports, or through which reports go; all when omitted.")] string? unit = null,
        [Description("First day, yyyy-MM-dd.")] DateOnly? from = null,
        [Description("Last day, yyyy-MM-dd.")] DateOnly? to = null,
        [Description("What the reports are about.")] string? topic = null,
        CancellationToken cancellationToken = default) =>
        WithUnit(unit, named => new ReportsRequest(named, from is null && to is null ? null : Period(from, to), topic), cancellationToken);

    /// <summary>Which plans there are.</summary>
    [Description("Lists the loaded plans, or summarises the one that a number or a topic names.")]
    public Task<object> PlansAsync(
        [Description("A plan's number or topic.")] string? text = null,
        [Description("Only plans of this year.")] int? year = null,
        CancellationToken cancellationToken = default) =>
        AnswerAsync(new PlansRequest(text, year), cancellationToken);

    /// <summary>Quantified goals.</summary>
    [Description("Lists the quantified targets about a topic.")]
    public Task<object> TargetsAsync(
        [Description("The topic, in Vietnamese; all targets when omitted.")] string? topic = null, CancellationToken cancellationToken = default) =>
        AnswerAsync(new TargetsRequest(topic), cancellationToken);

    /// <summary>Meeting rules.</summary>
    [Description("Lists the caps that the plans set on the length of meetings.")]
    public Task<object> RulesAsync(
        [Description("The kind of meeting; all when omitted.")] string? meeting = null, CancellationToken cancellationToken = default) =>
        AnswerAsync(new RulesRequest(meeting), cancellationToken);

    /// <summary>Anything else the plans may answer.</summary>
    [Description("Quotes the passage of the plans that answers a question, or says that none does.")]
    public Task<object> SearchAsync([Description("The question, in Vietnamese.")] string question, CancellationToken cancellationToken = default) =>
        AnswerAsync(new OpenRequest(question), cancellationToken);

    private DateRange Period(DateOnly? from, DateOnly? to)
    {
        var first = from ?? (to < asker.Today ? to.Value : asker.Today);
        var last = to ?? new DateOnly(first.Year, 12, 31);
        return last < first ? throw new ArgumentException($"The last day {last:O} is before the first day {first:O}.", nameof(to)) : new DateRange(first, last);
    }

    private Task<object> WithUnit(string? unit, Func<Unit?, Request> request, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(unit) ? AnswerAsync(request(null), cancellationToken)
        : office.Directory.Resolve(unit, asker.Organization) switch
        {
            UnitMatch.One one => AnswerAsync(request(one.Unit), cancellationToken),
            UnitMatch.Several several => Task.FromResult<object>(new Clarification("unit", [.. several.Options.Select(option => option.Name)])),
            _ => Task.FromResult<object>(new Clarification("unit", [])),
        };

    /// <summary>The result under its own type, so that a model is given all of it.</summary>
    private async Task<object> AnswerAsync(Request request, CancellationToken cancellationToken) =>
        await clerk.AnswerAsync(new Understood(request, 1, null, Language.Vietnamese), asker, cancellationToken);
}
