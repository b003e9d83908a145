using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Reads decisions on the requests for later days that were listed last: "duyệt cái thứ hai", "approve it". The words that point are read as "gia hạn" would be.</summary>
internal static class PointedDecisionReader
{
    private const double Sure = 0.9;
    private const string Named = "gia hạn";

    private static readonly RequestReader Reader = new();

    /// <summary>What the message means; null when it decides on nothing of the list.</summary>
    public static FollowUp? Read(LeaningMessage message)
    {
        if (message.Memory is not { Request: ExtensionsRequest, Things.Count: > 0 } memory || PointerFinder.Find(message) is not { } pointer || Decided(message, pointer) is not { } decision)
        {
            return null;
        }

        return pointer.Resolve(memory, message.Focus) switch
        {
            PointedThing.One one when memory.Things[one.Place].Task is { } task => new FollowUp.Asks(message.Understand(decision with { Task = task, Text = null }, Sure), one.Place),
            PointedThing.Nowhere nowhere => new FollowUp.PointsNowhere(nowhere.Count),
            _ => null,
        };
    }

    private static DecideExtensionRequest? Decided(LeaningMessage message, ThingPointer pointer)
    {
        var (text, words) = (message.Reading.Message.Text, message.Reading.Message.Words);
        var named = string.Concat(text.AsSpan(0, words[pointer.First].Start), Named, text.AsSpan(words[pointer.End - 1].End));
        return Reader.Read(named, message.Asker, message.Reading.Office) is [{ Request: DecideExtensionRequest decide }] ? decide : null;
    }
}
