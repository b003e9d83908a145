using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Pages;

/// <summary>Looks up due work for pages, by the skill that answers in chat.</summary>
internal sealed class DueWork(DeskFactory desks)
{
    /// <summary>What falls due in a period, what is late, and reports.</summary>
    /// <param name="asker">Who looks.</param>
    /// <param name="unit">Whose work; null for all that the organisation's own plans lay on anybody.</param>
    /// <param name="days">The period.</param>
    /// <param name="role">In which role the unit bears it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<DueAnswer> ReadAsync(Asker asker, Unit? unit, DateRange days, TaskRole role, CancellationToken cancellationToken)
    {
        var desk = await desks.CurrentAsync(cancellationToken);
        var asked = new Understood(new DueRequest(unit, days, role, null), 1, null, Language.Vietnamese);
        var due = (DueAnswer)await desk.AnswerAsync(asked, asker, cancellationToken);
        return unit is not null ? due : due with { Rows = [.. due.Rows.Where(row => IsOwn(PlanOf(row), desk.Office.Organization))] };
    }

    /// <summary>The plan that a row stands in.</summary>
    public static Plan PlanOf(DueItem row) => row switch
    {
        DueTask task => task.Entry.Plan,
        DueReport report => report.Report.Plan,
        _ => throw new InvalidOperationException($"No plan for {row.GetType().Name}."),
    };

    /// <summary>Whether a plan is the organisation's own.</summary>
    public static bool IsOwn(Plan plan, string organization)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Issuer is null || Folding.SameWords(plan.Issuer, organization);
    }
}
