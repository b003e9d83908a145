using System.Globalization;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>Draws meetings by month, those online in another colour. The table below says the same.</summary>
/// <param name="texts">The language.</param>
internal sealed class MeetingBars(TabTexts texts)
{
    private const int Height = 60;
    private const int Step = 20;
    private const int Wide = 14;
    private const int Foot = 8;
    private const int FewestMonths = 6;

    /// <summary>The bars.</summary>
    public Html Write(IReadOnlyList<MonthMeetings> months)
    {
        var most = months.Max(month => month.Tally.Total);
        var bars = months.Select((month, index) => Bar(month, (index * Step) + ((Step - Wide) / 2), most));
        return Html.Of($"""
            <svg class="months" viewBox="0 0 {Number(Math.Max(months.Count, FewestMonths) * Step)} {Number(Height + Foot)}" preserveAspectRatio="xMinYMid" aria-hidden="true" focusable="false">{Html.Join(bars)}</svg>
            <ul class="legend" aria-hidden="true"><li><span class="Online"></span>{texts["Column.Online"]}</li><li><span class="Others"></span>{texts["Meetings.Others"]}</li></ul>
            """);
    }

    private static Html Bar(MonthMeetings month, int left, int most)
    {
        var (all, online) = (Height * month.Tally.Total / most, Height * month.Tally.Online / most);
        return Html.Of($"<rect class=\"Others\" x=\"{Number(left)}\" y=\"{Number(Height - all)}\" width=\"{Number(Wide)}\" height=\"{Number(all - online)}\"/><rect class=\"Online\" x=\"{Number(left)}\" y=\"{Number(Height - online)}\" width=\"{Number(Wide)}\" height=\"{Number(online)}\"/><text x=\"{Number(left + (Wide / 2))}\" y=\"{Number(Height + Foot - 1)}\">{month.Month.ToString("M/yyyy", CultureInfo.InvariantCulture)}</text>");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
