namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>Which values the parts of a plan have, and how to read and set them.</summary>
public static class PlanFields
{
    private static readonly PlanField[] OfHead = [PlanField.Number, PlanField.Issuer, PlanField.Issued, PlanField.Title, PlanField.Signer];
    private static readonly PlanField[] OfTask = [PlanField.Title, PlanField.Leads, PlanField.Coordinators, PlanField.Schedule, PlanField.Products];
    private static readonly PlanField[] OfReport = [PlanField.Who, PlanField.Recipient, PlanField.Period, PlanField.Due];
    private static readonly PlanField[] OfTarget = [PlanField.Metric, PlanField.Value];

    /// <summary>The fields of a part that can be corrected.</summary>
    public static IReadOnlyList<PlanField> Of(PlanPart part) => part switch
    {
        PlanPart.OfTask => OfTask,
        PlanPart.OfReport => OfReport,
        PlanPart.OfTarget => OfTarget,
        _ => OfHead,
    };

    /// <summary>The value of a field; null when the plan has no such part, or the part no such field.</summary>
    public static PlanValue? Read(Plan plan, PlanPart part, PlanField field)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return part switch
        {
            PlanPart.Head => Read(plan, field),
            PlanPart.OfTask { Key: var key } => plan.Tasks.FirstOrDefault(task => task.Key == key) is { } task ? Read(task, field) : null,
            PlanPart.OfReport { Index: var index } => plan.Reports.ElementAtOrDefault(index) is { } report ? Read(report, field) : null,
            PlanPart.OfTarget { Index: var index } => plan.Targets.ElementAtOrDefault(index) is { } target ? Read(target, field) : null,
            _ => null,
        };
    }

    /// <summary>The plan with another value; null when it has no such part or field, or the value is not of the field's kind.</summary>
    public static Plan? Write(Plan plan, PlanPart part, PlanField field, PlanValue value)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(value);
        return part switch
        {
            PlanPart.Head => Write(plan, field, value),
            PlanPart.OfTask { Key: var key } => plan.Tasks.FirstOrDefault(task => task.Key == key) is { } task && Write(task, field, value) is { } written
                ? plan with { Tasks = Replaced(plan.Tasks, task, written) } : null,
            PlanPart.OfReport { Index: var index } => plan.Reports.ElementAtOrDefault(index) is { } report && Write(report, field, value) is { } written
                ? plan with { Reports = Replaced(plan.Reports, report, written) } : null,
            PlanPart.OfTarget { Index: var index } => plan.Targets.ElementAtOrDefault(index) is { } target && Write(target, field, value) is { } written
                ? plan with { Targets = Replaced(plan.Targets, target, written) } : null,
            _ => null,
        };
    }

    private static IReadOnlyList<T> Replaced<T>(IReadOnlyList<T> items, T old, T other)
        where T : class => [.. items.Select(item => ReferenceEquals(item, old) ? other : item)];

    private static PlanValue? Read(Plan plan, PlanField field) => field switch
    {
        PlanField.Number => new PlanValue.Number(plan.Number, plan.Symbol),
        PlanField.Issuer => new PlanValue.Text(plan.Issuer),
        PlanField.Issued => new PlanValue.Day(plan.Issued),
        PlanField.Title => new PlanValue.Text(plan.Title),
        PlanField.Signer => new PlanValue.SignedBy(plan.Signer),
        _ => null,
    };

    private static PlanValue? Read(PlanTask task, PlanField field) => field switch
    {
        PlanField.Title => new PlanValue.Text(task.Title),
        PlanField.Leads => new PlanValue.Names(task.Leads),
        PlanField.Coordinators => new PlanValue.Names(task.Coordinators),
        PlanField.Schedule => new PlanValue.Time(task.Schedule),
        PlanField.Products => new PlanValue.Names(task.Products),
        _ => null,
    };

    private static PlanValue? Read(ReportingDuty report, PlanField field) => field switch
    {
        PlanField.Who => new PlanValue.Text(report.Who),
        PlanField.Recipient => new PlanValue.Recipient(report.To, report.Via),
        PlanField.Period => new PlanValue.Every(report.Period),
        PlanField.Due => new PlanValue.Due(report.Due, report.Before),
        _ => null,
    };

    private static PlanValue? Read(Target target, PlanField field) => field switch
    {
        PlanField.Metric => new PlanValue.Text(target.Metric),
        PlanField.Value => new PlanValue.Figure(target.Comparison, target.Value, target.Unit),
        _ => null,
    };

    private static Plan? Write(Plan plan, PlanField field, PlanValue value) => (field, value) switch
    {
        (PlanField.Number, PlanValue.Number number) => plan with { Number = number.Running, Symbol = number.Symbol },
        (PlanField.Issuer, PlanValue.Text text) => plan with { Issuer = text.Words },
        (PlanField.Issued, PlanValue.Day day) => plan with { Issued = day.Date },
        (PlanField.Title, PlanValue.Text { Words: { Length: > 0 } words }) => plan with { Title = words },
        (PlanField.Signer, PlanValue.SignedBy signed) => plan with { Signer = signed.Signer },
        _ => null,
    };

    private static PlanTask? Write(PlanTask task, PlanField field, PlanValue value) => (field, value) switch
    {
        (PlanField.Title, PlanValue.Text { Words: { Length: > 0 } words }) => task with { Title = words },
        (PlanField.Leads, PlanValue.Names names) => task with { Leads = names.Items },
        (PlanField.Coordinators, PlanValue.Names names) => task with { Coordinators = names.Items },
        (PlanField.Schedule, PlanValue.Time time) => task with { Schedule = time.Schedule },
        (PlanField.Products, PlanValue.Names names) => task with { Products = names.Items },
        _ => null,
    };

    private static ReportingDuty? Write(ReportingDuty report, PlanField field, PlanValue value) => (field, value) switch
    {
        (PlanField.Who, PlanValue.Text text) => report with { Who = text.Words },
        (PlanField.Recipient, PlanValue.Recipient recipient) => report with { To = recipient.To, Via = recipient.Via },
        (PlanField.Period, PlanValue.Every every) => report with { Period = every.Period },
        (PlanField.Due, PlanValue.Due due) => report with { Due = due.On, Before = due.Before },
        _ => null,
    };

    private static Target? Write(Target target, PlanField field, PlanValue value) => (field, value) switch
    {
        (PlanField.Metric, PlanValue.Text { Words: { Length: > 0 } words }) => target with { Metric = words },
        (PlanField.Value, PlanValue.Figure figure) => target with { Comparison = figure.Comparison, Value = figure.Amount, Unit = figure.Unit },
        _ => null,
    };
}
