using Assistant.Skills.Remembering;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Skills.Tests.Remembering;

public sealed class RememberedTests
{
    [Fact]
    public void Find_OfWhatWasKeptLast_IsThatVeryValue()
    {
        var remembered = new Remembered<int, string>(4);
        remembered.Keep(1, "một");
        remembered.Keep(1, "hai");

        remembered.Find(1).ShouldBe("hai");
        remembered.Find(2).ShouldBeNull();
    }

    [Fact]
    public void Find_OfWhatIsAskedForAgainAndAgain_IsNeverForgotten()
    {
        var remembered = new Remembered<int, string>(4);
        remembered.Keep(0, "hỏi luôn");

        for (var other = 1; other < 100; other++)
        {
            remembered.Keep(other, "hỏi một lần");
            remembered.Find(0).ShouldBe("hỏi luôn");
        }
    }

    [Fact]
    public void Keep_WithRoomForNone_KeepsNothing()
    {
        var remembered = new Remembered<int, string>(0);
        remembered.Keep(1, "một");

        remembered.Find(1).ShouldBeNull();
    }

    [Fact]
    public void Keep_OfAnyKeysInAnyOrder_NeverHoldsMoreThanItMay() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Choose(2, 20).ToArbitrary(), Gen.Choose(0, 60).ListOf().ToArbitrary(), (most, keys) =>
        {
            var remembered = new Remembered<int, string>(most);
            foreach (var key in keys)
                remembered.Keep(key, $"{key}");
            return Enumerable.Range(0, 61).Count(key => remembered.Holds(key)) <= most;
        }));
}
