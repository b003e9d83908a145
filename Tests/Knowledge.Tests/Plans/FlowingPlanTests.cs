using System.Globalization;
using System.Text;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Tests.Plans;

/// <summary>
/// Plans of many agencies that assign their work in flowing text, each with the tasks a careful clerk would list: one a line,
/// "key | title | leads | coordinators | schedule | products", lists split by two semicolons; the schedule is "p first last",
/// "d last", "c year" or "c first last", "-" for none.
/// </summary>
public sealed class FlowingPlanTests
{
    private const int Columns = 70;

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Plans", "Flowing");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PlanAsWritten_FindsItsTasks(string name) => Tasks(Text(name)).ShouldBe(Expected(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PlanWrappedAndDecomposed_FindsTheSameTasks(string name) =>
        Tasks(Wrapped(Text(name)).Normalize(NormalizationForm.FormD)).ShouldBe(Expected(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PlanWithoutBlankLines_FindsTheSameTasks(string name) =>
        Tasks(string.Join('\n', Text(name).Split('\n').Where(line => line.Trim().Length > 0))).ShouldBe(Expected(name));

    [Theory]
    [InlineData("•")]
    [InlineData("–")]
    [InlineData("*")]
    [InlineData("o")]
    [InlineData("\uF0B7")]
    public void Read_AnyBullet_ReadsTheSame(string bullet)
    {
        const string name = "so-khcn-dashes";
        Tasks(Text(name).Replace("* ", bullet + " ", StringComparison.Ordinal)).ShouldBe(Expected(name));
    }

    private static IEnumerable<string> Tasks(string text) => new PlanReader().Read(SourceText.FromString("x.txt", text)).Tasks.Select(Show);

    private static string Show(PlanTask task) => string.Join(" | ",
        task.Key.Value, Folding.FoldToWords(task.Title), Show(task.Leads), Show(task.Coordinators), Show(task.Schedule), Show(task.Products));

    private static string Show(IEnumerable<string> list) => string.Join("; ", list.Select(Folding.FoldToWords));

    private static string Show(Schedule schedule) => schedule switch
    {
        Schedule.Period period => $"p {Show(period.First)} {(period.Last is { } last ? Show(last) : "-")}",
        Schedule.Deadline deadline => $"d {Show(deadline.Last)}",
        Schedule.Continuous continuous => $"c {Show(continuous.Years.First)} {Show(continuous.Years.Last)}",
        _ => "-",
    };

    private static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Expected(string name) =>
        File.ReadAllLines(Path.Combine(Folder, name + ".tasks")).Where(line => line.Length > 0).Select(line =>
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            var schedule = cells[4].StartsWith("c ", StringComparison.Ordinal) && cells[4].Length == 6 ? $"c {cells[4][2..]}-01-01 {cells[4][2..]}-12-31" : cells[4];
            return string.Join(" | ", cells[0], Folding.FoldToWords(cells[1]), Units(cells[2]), Units(cells[3]), schedule, Units(cells.Length > 5 ? cells[5] : ""));
        });

    private static string Units(string cell) => Show(cell.Split(";;", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    private static string Wrapped(string text)
    {
        var wrapped = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var column = 0;
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (column > 0)
                    wrapped.Append(column + 1 + word.Length > Columns ? "\r\n" : " ");
                column = column == 0 || column + 1 + word.Length > Columns ? word.Length : column + 1 + word.Length;
                wrapped.Append(word);
            }

            wrapped.Append("\r\n");
        }

        return wrapped.ToString();
    }
}
