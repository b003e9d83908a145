using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;
using Assistant.Testing;

namespace Assistant.Knowledge.Tests.Outline.Tables;

/// <summary>The scanned plan's table after a converter cut its lines at a width.</summary>
public sealed class WrappedTableTests
{
    private const string Name = "002_0295eccbc9e7aa97.txt";
    private static readonly Plan Label = LabelledPlans.Load().Plans.Single(plan => plan.Source == Name);

    [Theory]
    [InlineData(65)]
    [InlineData(70)]
    [InlineData(90)]
    public void Read_LinesCutAtAWidth_ReadsEveryRow(int width)
    {
        var lines = Load().Split('\n').SelectMany(line => Cut(line.TrimEnd('\r'), width));

        var plan = new PlanReader().Read(SourceText.FromString(Name, string.Join("\r\n", lines)));

        plan.Tasks.Select(task => task.Key).ShouldBe(Label.Tasks.Select(task => task.Key));
        plan.Tasks.Zip(Label.Tasks).ShouldAllBe(pair => Folding.SameWords(string.Join(';', pair.First.Leads), string.Join(';', pair.Second.Leads))
            && pair.First.Schedule.LastDay == pair.Second.Schedule.LastDay);
    }

    private static IEnumerable<string> Cut(string line, int width)
    {
        while (line.Length > width)
        {
            var at = line.LastIndexOf(' ', width);
            if (at <= 0)
                break;

            yield return line[..at];
            line = line[(at + 1)..];
        }

        yield return line;
    }

    private static string Load()
    {
        using var stream = typeof(SourceText).Assembly.GetManifestResourceStream("corpus/" + Name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
