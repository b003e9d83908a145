using System.Text.Json.Serialization;

namespace Assistant.Knowledge.Plans;

/// <summary>The day that a report is due on, as the plan writes it. One of the nested records.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Fixed), "fixed")]
[JsonDerivedType(typeof(Yearly), "yearly")]
[JsonDerivedType(typeof(EveryPeriod), "every")]
public abstract record DueDay
{
    private DueDay()
    {
    }

    /// <summary>A day of one year: 15/9/2026.</summary>
    public sealed record Fixed(DateOnly Date) : DueDay;

    /// <summary>A day that comes every year: 10/6. 29 February falls on the 28th of a common year.</summary>
    public sealed record Yearly(int Month, int Day) : DueDay;

    /// <summary>A day of every month, or of the month after every quarter: 15. A month without it ends on its last day.</summary>
    public sealed record EveryPeriod(int Day) : DueDay;
}
