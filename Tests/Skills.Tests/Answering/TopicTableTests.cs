using Assistant.Skills.Answering;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Answering;

/// <summary>The table of topics by which it was measured from where on a task is about a topic.</summary>
public sealed class TopicTableTests
{
    private static readonly DateOnly Today = new(2026, 5, 13);

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            using var table = new StreamReader(typeof(TopicTableTests).Assembly.GetManifestResourceStream("topics.txt")!);
            foreach (var line in table.ReadToEnd().Split('\n').Where(line => line.Contains('|') && !line.StartsWith('#')))
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                rows.Add(cells[0], cells[1], cells[2]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Tasks_AboutATopic_AreShownAsSurelyAsTheyFit(string kind, string topic, string expected)
    {
        var (tasks, isNearest) = Ask(kind, topic);
        var keys = tasks.Select(task => $"{task.Plan.Source[..3]} {task.Task.Key}").ToList();

        switch (expected)
        {
            case "none":
                keys.ShouldBeEmpty();
                break;
            case "unsure":
                (keys.Count == 0 || isNearest).ShouldBeTrue(string.Join(", ", keys));
                break;
            default:
                expected.Split(", ").ShouldBeSubsetOf(keys);
                isNearest.ShouldBeFalse();
                break;
        }
    }

    private static (IReadOnlyList<TaskEntry> Tasks, bool IsNearest) Ask(string kind, string topic)
    {
        var skill = new TaskSkill(LabelledOffice.Answers);
        if (kind == "find")
        {
            var found = skill.Find(new FindRequest(topic), LabelledOffice.On(Today), ProgressSnapshot.Empty);
            return (found.Tasks, found.IsNearest);
        }

        var answer = skill.Who(new WhoRequest(topic), LabelledOffice.On(Today), ProgressSnapshot.Empty);
        return (answer.Tasks, answer.IsNearest);
    }
}
