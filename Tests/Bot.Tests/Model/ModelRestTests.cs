using Assistant.Bot.Model;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Model;

public sealed class ModelRestTests
{
    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7)));

    [Fact]
    public void MayAsk_AfterAFailure_NobodyUntilTheRestIsOver()
    {
        var rest = new ModelRest(TimeSpan.FromMinutes(1), _clock);

        rest.MayAsk().ShouldBeTrue();
        rest.Failed(TimeSpan.Zero);
        rest.MayAsk().ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(61));

        rest.MayAsk().ShouldBeTrue();
    }

    [Fact]
    public void MayAsk_AfterTheRest_OneTriesAndTheOthersGoOnWithout()
    {
        var rest = new ModelRest(TimeSpan.FromMinutes(1), _clock);
        rest.Failed(TimeSpan.Zero);
        _clock.Advance(TimeSpan.FromSeconds(61));

        rest.MayAsk().ShouldBeTrue();
        rest.MayAsk().ShouldBeFalse();
        rest.Answered();

        rest.MayAsk().ShouldBeTrue();
    }

    [Fact]
    public void MayAsk_ServerThatAsksForADay_IsTriedAfterTenMinutes()
    {
        var rest = new ModelRest(TimeSpan.FromMinutes(1), _clock);
        rest.Failed(TimeSpan.FromDays(1));
        _clock.Advance(TimeSpan.FromMinutes(9));
        rest.MayAsk().ShouldBeFalse();
        _clock.Advance(TimeSpan.FromMinutes(2));

        rest.MayAsk().ShouldBeTrue();
    }
}
