using System.Text.Json.Serialization;

namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>The value of one field of a plan, as it was read or as a person corrected it. One of the nested records.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "value")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Names), "names")]
[JsonDerivedType(typeof(Number), "number")]
[JsonDerivedType(typeof(Day), "day")]
[JsonDerivedType(typeof(SignedBy), "signer")]
[JsonDerivedType(typeof(Time), "time")]
[JsonDerivedType(typeof(Recipient), "recipient")]
[JsonDerivedType(typeof(Every), "every")]
[JsonDerivedType(typeof(Due), "due")]
[JsonDerivedType(typeof(Figure), "figure")]
public abstract record PlanValue
{
    private PlanValue()
    {
    }

    /// <summary>Words: <see cref="PlanField.Title"/>, <see cref="PlanField.Issuer"/>, <see cref="PlanField.Who"/>, <see cref="PlanField.Metric"/>.</summary>
    /// <param name="Words">The words; null where there are none. A title and a metric must have some.</param>
    public sealed record Text(string? Words) : PlanValue;

    /// <summary>Several names: <see cref="PlanField.Leads"/>, <see cref="PlanField.Coordinators"/>, <see cref="PlanField.Products"/>.</summary>
    /// <param name="Items">The names, in order; none where the plan names none.</param>
    public sealed record Names(IReadOnlyList<string> Items) : PlanValue;

    /// <summary><see cref="PlanField.Number"/>.</summary>
    /// <param name="Running">The running number; null when the draft leaves it blank.</param>
    /// <param name="Symbol">What follows it: "KH-SGDĐT".</param>
    public sealed record Number(int? Running, string? Symbol) : PlanValue;

    /// <summary><see cref="PlanField.Issued"/>.</summary>
    /// <param name="Date">The day; null when it is not known.</param>
    public sealed record Day(DateOnly? Date) : PlanValue;

    /// <summary><see cref="PlanField.Signer"/>.</summary>
    /// <param name="Signer">Who signed; null when nobody did.</param>
    public sealed record SignedBy(Signer? Signer) : PlanValue;

    /// <summary><see cref="PlanField.Schedule"/>.</summary>
    /// <param name="Schedule">When.</param>
    public sealed record Time(Schedule Schedule) : PlanValue;

    /// <summary><see cref="PlanField.Recipient"/>.</summary>
    /// <param name="To">To whom is reported.</param>
    /// <param name="Via">Through whom.</param>
    public sealed record Recipient(string? To, string? Via) : PlanValue;

    /// <summary><see cref="PlanField.Period"/>.</summary>
    /// <param name="Period">How often is reported.</param>
    public sealed record Every(ReportPeriod Period) : PlanValue;

    /// <summary><see cref="PlanField.Due"/>.</summary>
    /// <param name="On">The day written in the plan.</param>
    /// <param name="Before">Whether the plan says "trước ngày".</param>
    public sealed record Due(DueDay On, bool Before) : PlanValue;

    /// <summary><see cref="PlanField.Value"/>.</summary>
    /// <param name="Comparison">How the figure is meant.</param>
    /// <param name="Amount">The figure.</param>
    /// <param name="Unit">Its unit.</param>
    public sealed record Figure(TargetComparison Comparison, decimal Amount, string Unit) : PlanValue;
}
