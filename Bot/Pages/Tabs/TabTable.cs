namespace Assistant.Bot.Pages.Tabs;

/// <summary>
/// A table that becomes cards on a phone. The style sheet takes the display of its parts away there, and with it what they are to a screen reader in
/// some browsers: so each says its role.
/// </summary>
/// <param name="caption">What it is about.</param>
/// <param name="heads">The names of the columns; the first names the row.</param>
internal sealed class TabTable(string caption, IReadOnlyList<string> heads)
{
    /// <summary>The table.</summary>
    /// <param name="rows">The cells of each row, as many as there are columns.</param>
    /// <param name="numbers">Whether all but the first column are numbers.</param>
    public Html Write(IEnumerable<IReadOnlyList<Html>> rows, bool numbers = false) => Html.Of($"""
        <table role="table" class="cards{(numbers ? " numbers" : "")}"><caption>{caption}</caption>
        <thead role="rowgroup"><tr role="row">{Html.Join(heads.Select(head => Html.Of($"<th role=\"columnheader\" scope=\"col\">{head}</th>")))}</tr></thead>
        <tbody role="rowgroup">{Html.Join(rows.Select(Row))}</tbody></table>
        """);

    private Html Row(IReadOnlyList<Html> cells) => Html.Of(
        $"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{cells[0]}</th>{Html.Join(cells.Skip(1).Select((cell, index) => Html.Of($"<td role=\"cell\" data-head=\"{heads[index + 1]}\">{cell}</td>")))}</tr>\n");
}
