using System.Globalization;
using System.Text.Json.Nodes;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.Dialogs;

/// <summary>Draws meetings by month: a chart where the client has charts, which is Teams, else columns of text.</summary>
internal sealed class MeetingChart(DialogTexts texts)
{
    /// <summary>The chart; nothing when there is no month to draw.</summary>
    public JsonObject? Draw(IReadOnlyList<MonthMeetings> months) => months.Count == 0 ? null : new JsonObject
    {
        ["type"] = "Chart.VerticalBar.Grouped",
        ["title"] = texts["Meetings.Chart"],
        ["xAxisTitle"] = texts["Meetings.Chart.Month"],
        ["yAxisTitle"] = texts["Meetings.Chart.Count"],
        ["data"] = new JsonArray(
            Bars("Meetings.Chart.Online", months, tally => tally.Online),
            Bars("Meetings.Chart.Others", months, tally => tally.Total - tally.Online)),
        ["fallback"] = Columns(months),
    };

    private JsonObject Bars(string legend, IReadOnlyList<MonthMeetings> months, Func<MeetingTally, int> height) => new()
    {
        ["legend"] = texts[legend],
        ["values"] = new JsonArray([.. months.Select(month => (JsonNode)new JsonObject { ["x"] = Name(month), ["y"] = height(month.Tally) })]),
    };

    private JsonObject Columns(IReadOnlyList<MonthMeetings> months) => new()
    {
        ["type"] = "ColumnSet",
        ["columns"] = new JsonArray(
            Column("Meetings.Chart.Month", months.Select(Name)),
            Column("Meetings.Chart.Online", months.Select(month => Count(month.Tally.Online))),
            Column("Meetings.Chart.Others", months.Select(month => Count(month.Tally.Total - month.Tally.Online)))),
    };

    private JsonObject Column(string head, IEnumerable<string> cells) => new()
    {
        ["type"] = "Column",
        ["width"] = "stretch",
        ["items"] = new JsonArray([.. cells.Prepend(texts[head]).Select(cell => (JsonNode)CardParts.Words(cell))]),
    };

    private static string Name(MonthMeetings month) => string.Create(CultureInfo.InvariantCulture, $"{month.Month:M/yyyy}");

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
