using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding;

public sealed class ProgressReaderTests
{
    [Theory]
    [InlineData("việc 3.4 gần xong", ProgressState.InProgress)]
    [InlineData("việc 3.4 đã hoàn thành 60%", ProgressState.InProgress)]
    [InlineData("nhiệm vụ 3.4 đã hoàn thành, không phải hoãn nữa", ProgressState.Done)]
    [InlineData("nhiem vu 3.4 da hoan thanh", ProgressState.Done)]
    [InlineData("việc 3.4 chưa xong, vướng kinh phí", null)]
    [InlineData("việc 3.4 đạt 0%", ProgressState.NotStarted)]
    [InlineData("mục 4.4: tạm ngưng do chưa có vốn", ProgressState.Paused)]
    [InlineData("việc 3.4 bắt đầu làm từ hôm qua", ProgressState.InProgress)]
    public void Read_State_IsTakenWhereItIsSure(string text, ProgressState? state) => Read(text).Request.ShouldBeOfType<ProgressRequest>().State.ShouldBe(state);

    [Theory]
    [InlineData("việc chấm điểm công tác dân vận xong rồi", "3.4")]
    [InlineData("việc ba chấm bốn xong rồi", "3.4")]
    [InlineData("nhiệm vụ ba chấm hai bê kế hoạch chín bảy chín hoàn thành rồi", "3.2.b")]
    public void Read_TaskInWords_IsTheOneThatFits(string text, string key)
    {
        var understood = Read(text);

        understood.Needs.ShouldBeNull();
        understood.Request.ShouldBeOfType<ProgressRequest>().Task.ShouldNotBeNull().Key.Value.ShouldBe(key);
    }

    [Theory]
    [InlineData("xong rồi nhé")]
    [InlineData("việc chuẩn bị bữa trưa xong rồi")]
    [InlineData("việc thực hiện nhiệm vụ xong rồi")]
    public void Read_TaskThatNothingFits_IsAsked(string text)
    {
        var understood = Read(text);

        understood.Request.ShouldBeOfType<ProgressRequest>().Task.ShouldBeNull();
        understood.Needs.ShouldNotBeNull().Slot.ShouldBe("task");
    }

    [Fact]
    public void Read_TwoTasksInOneBreath_AsksWhich() => Read("việc 3.4 và 3.5 xong rồi").Needs.ShouldNotBeNull().Options.ShouldBe(["3.4", "3.5"]);

    [Fact]
    public void Read_DayToCome_IsNotTheDayOfTheReport() =>
        Read("việc 3.4 đạt 70%, sẽ xong trước 30/6").Request.ShouldBeOfType<ProgressRequest>().Date.ShouldBeNull();

    [Theory]
    [InlineData("việc 3.4 xong chưa?")]
    [InlineData("tiến độ việc 3.4 đến đâu rồi")]
    [InlineData("TCCB làm xong những việc nào rồi")]
    [InlineData("đừng đánh dấu xong việc 3.4 vội")]
    public void Read_QuestionOrDenial_ReportsNothing(string text) => Read(text).Request.ShouldNotBeOfType<ProgressRequest>();

    private static Understood Read(string text) => MessageTable.Read(text);
}
