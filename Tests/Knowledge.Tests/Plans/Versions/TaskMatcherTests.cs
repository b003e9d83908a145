using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Versions;

namespace Assistant.Knowledge.Tests.Plans.Versions;

public sealed class TaskMatcherTests
{
    [Theory]
    [InlineData("the same", "II.1 Tập huấn kỹ năng số; II.2 Khảo sát nhu cầu", "II.1 Tập huấn kỹ năng số; II.2 Khảo sát nhu cầu", "0 1")]
    [InlineData("inserted before", "II.1 Tập huấn kỹ năng số; II.2 Khảo sát nhu cầu", "II.1 Rà soát thiết bị; II.2 Tập huấn kỹ năng số; II.3 Khảo sát nhu cầu", "- 0 1")]
    [InlineData("reworded in place", "II.1 Tập huấn kỹ năng số cho cán bộ", "II.1 Tập huấn kỹ năng số cho cán bộ, công chức cấp xã", "0")]
    [InlineData("reworded and moved", "II.1 Tập huấn kỹ năng số cho cán bộ, công chức", "II.1 Rà soát thiết bị; II.4 Tập huấn kỹ năng số cho cán bộ, viên chức", "- 0")]
    [InlineData("another task under the key", "II.1 Tập huấn kỹ năng số", "II.1 Phun hóa chất diệt muỗi", "-")]
    [InlineData("an identical title elsewhere goes before a similar one here", "II.1 Kiểm tra công tác y tế trường học", "II.1 Kiểm tra công tác y tế trường mầm non; II.2 Kiểm tra công tác y tế trường học", "- 0")]
    [InlineData("quarters are told apart", "II.1 Sơ kết công tác quý I", "II.2 Sơ kết công tác quý II", "-")]
    [InlineData("a recognised copy", "II.1 Tập huấn kỹ năng số cho cán bộ, công chức", "II.1 Tap huan ky nang s0 cho can bo, cong chuc", "0")]
    [InlineData("one title twice", "I.1 Tuyên truyền; II.1 Tuyên truyền", "I.1 Tuyên truyền; II.1 Chuẩn bị; II.2 Tuyên truyền", "0 - 1")]
    [InlineData("places changed", "1 Tập huấn kỹ năng số; 2 Khảo sát nhu cầu", "1 Khảo sát nhu cầu; 2 Tập huấn kỹ năng số", "1 0")]
    public void Match_Versions_FindsEachTask(string what, string before, string after, string expected) =>
        string.Join(' ', TaskMatcher.Match(Names(before), Names(after)).Select(index => index is { } at ? $"{at}" : "-")).ShouldBe(expected, what);

    [Fact]
    public void Match_ThousandsOfTasks_TakesNoTimeToSpeakOf()
    {
        var before = Enumerable.Range(0, 5000).Select(index => TaskName.Of(new TaskKey($"1.{index}"), $"Nhiệm vụ số {index}")).ToList();
        var after = Enumerable.Range(0, 5000).Select(index => TaskName.Of(new TaskKey($"2.{index}"), $"Công việc khác {index}")).ToList();

        Should.CompleteIn(() => TaskMatcher.Match(before, after), TimeSpan.FromSeconds(20));
    }

    private static List<TaskName> Names(string tasks) =>
        [.. tasks.Split("; ").Select(task => TaskName.Of(new TaskKey(task[..task.IndexOf(' ', StringComparison.Ordinal)]), task[(task.IndexOf(' ', StringComparison.Ordinal) + 1)..]))];
}
