using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Channel.Streaming;

namespace Assistant.Bot.Tests.Model;

public sealed class MessageStreamTests
{
    private readonly List<Activity> _sent = [];

    private readonly Queue<SendOutcome> _outcomes = new();

    [Fact]
    public async Task Show_WordsThatGrow_AreSentWholeAndNumberedWithoutGaps()
    {
        using var stream = Stream(TimeSpan.Zero);

        await stream.TellAsync("Đang tra cứu…", CancellationToken.None);
        await stream.ShowAsync("Kế hoạch", CancellationToken.None);
        await stream.ShowAsync("Kế hoạch 979 giao", CancellationToken.None);

        _sent.Select(each => each.Text).ShouldBe(["Đang tra cứu…", "Kế hoạch", "Kế hoạch 979 giao"]);
        _sent.Select(Sequence).ShouldBe([1, 2, 3]);
        _sent.Select(each => each.Type).ShouldAllBe(type => type == "typing");
    }

    [Fact]
    public async Task Show_WordsThatTakeSomethingBack_AreNotSent()
    {
        using var stream = Stream(TimeSpan.Zero);

        await stream.ShowAsync("Kế hoạch 979", CancellationToken.None);
        await stream.ShowAsync("Kế hoạch 31 giao", CancellationToken.None);
        await stream.TellAsync("Đang tra cứu…", CancellationToken.None);

        _sent.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Show_SoonerThanTheChannelBears_WaitsForTheNext()
    {
        using var stream = Stream(TimeSpan.FromMinutes(1));

        await stream.TellAsync("Đang tra cứu…", CancellationToken.None);
        await stream.ShowAsync("Kế hoạch", CancellationToken.None);
        await stream.ShowAsync("Kế hoạch 979", CancellationToken.None);

        _sent.ShouldHaveSingleItem();
        stream.End([Message("Kế hoạch 979 giao")]).ShouldHaveSingleItem().Text.ShouldBe("Kế hoạch 979 giao");
    }

    [Fact]
    public async Task Show_TooOftenForTheChannel_UsesTheSameNumberAgain()
    {
        _outcomes.Enqueue(new SendOutcome.Sent("s-1"));
        _outcomes.Enqueue(new SendOutcome.Later("HTTP 429"));
        using var stream = Stream(TimeSpan.Zero);

        await stream.TellAsync("Đang tra cứu…", CancellationToken.None);
        await stream.ShowAsync("Kế", CancellationToken.None);
        await stream.ShowAsync("Kế hoạch", CancellationToken.None);

        _sent.Select(Sequence).ShouldBe([1, 2, 2]);
    }

    [Fact]
    public async Task Show_AfterTheLongestTime_IsNotSent()
    {
        using var stream = new MessageStream(SendAsync, new StreamPace(TimeSpan.Zero, TimeSpan.Zero), TimeProvider.System);

        await stream.TellAsync("Đang tra cứu…", CancellationToken.None);
        await Task.Delay(5);
        await stream.ShowAsync("Kế hoạch", CancellationToken.None);

        _sent.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task End_OfACard_BearsItsFirstWordsAndTheCard()
    {
        using var stream = Stream(TimeSpan.Zero);
        await stream.TellAsync("Đang tra cứu…", CancellationToken.None);
        var card = new Activity { Type = "message", Summary = "Việc đến hạn", Attachments = [new Attachment { ContentType = Attachment.AdaptiveCard }], ReplyToId = "1" };

        var replies = stream.End([card, Message("còn nữa")]);

        replies[0].Text.ShouldBe("Việc đến hạn");
        replies[0].Attachments.ShouldNotBeNull();
        replies[0].ReplyToId.ShouldBeNull();
        StreamPlace.EndedBy(replies[0]).ShouldBe("s-1");
        StreamPlace.EndedBy(replies[1]).ShouldBeNull();
    }

    [Fact]
    public void End_OfWhatNeverBegan_ChangesNothing()
    {
        using var stream = Stream(TimeSpan.Zero);
        IReadOnlyList<Activity> replies = [Message("Kế hoạch")];

        stream.End(replies).ShouldBeSameAs(replies);
    }

    private static Activity Message(string text) => new() { Type = "message", Text = text };

    private static int Sequence(Activity activity) => activity.ChannelData!.Value.GetProperty("streamSequence").GetInt32();

    private MessageStream Stream(TimeSpan between) => new(SendAsync, new StreamPace(between, TimeSpan.FromMinutes(2)), TimeProvider.System);

    private Task<SendOutcome> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        _sent.Add(activity);
        return Task.FromResult(_outcomes.TryDequeue(out var outcome) ? outcome : new SendOutcome.Sent("s-1"));
    }
}
