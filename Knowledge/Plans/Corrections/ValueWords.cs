using System.Globalization;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>Values on one line, in the plan's own words where it has some.</summary>
public static class ValueWords
{
    /// <summary>The words of a value; empty where there is none.</summary>
    public static string Of(PlanValue value) => value switch
    {
        PlanValue.Text text => text.Words ?? "",
        PlanValue.Names names => string.Join("; ", names.Items),
        PlanValue.Number number => number.Running is { } running ? string.Create(CultureInfo.InvariantCulture, $"{running}/{number.Symbol}") : number.Symbol ?? "",
        PlanValue.Day day => day.Date is { } date ? Day(date) : "",
        PlanValue.SignedBy { Signer: { } signer } => signer.Role is null ? signer.Name : $"{signer.Name} ({signer.Role})",
        PlanValue.Time time => Of(time.Schedule),
        PlanValue.Recipient recipient => recipient.Via is null ? recipient.To ?? "" : $"{recipient.To} (qua {recipient.Via})",
        PlanValue.Every every => PlanExport.Words(every.Period),
        PlanValue.Due due => due.Before ? $"trước {Of(due.On)}" : Of(due.On),
        PlanValue.Figure figure => string.Create(CultureInfo.InvariantCulture, $"{PlanExport.Sign(figure.Comparison)} {figure.Amount} {figure.Unit}").TrimEnd(),
        _ => "",
    };

    /// <summary>A schedule with its days: "Quý II năm 2026 (01/04/2026 – 30/06/2026)"; empty where the plan states none.</summary>
    public static string Of(Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        var days = schedule switch
        {
            Schedule.Period { Last: { } last } period => $"{Day(period.First)} – {Day(last)}",
            Schedule.Period period => $"từ {Day(period.First)}",
            Schedule.Deadline deadline => $"chậm nhất {Day(deadline.Last)}",
            Schedule.Continuous continuous => $"{Day(continuous.Years.First)} – {Day(continuous.Years.Last)}",
            _ => "",
        };
        return schedule.Text is { Length: > 0 } words ? $"{words} ({days})" : days;
    }

    /// <summary>A day as people write it: 09/06/2026.</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A due day: 15/09/2026, 10/6 of every year, ngày 15 of every period.</summary>
    public static string Of(DueDay due) => due switch
    {
        DueDay.Fixed day => Day(day.Date),
        DueDay.Yearly day => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}"),
        DueDay.EveryPeriod day => string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day:00}"),
        _ => "",
    };

    /// <summary>Whether two values say the same but for marks, case and punctuation.</summary>
    internal static bool Same(PlanValue left, PlanValue right) => left.GetType() == right.GetType() && Folding.FoldToWords(Of(left)) == Folding.FoldToWords(Of(right));
}
