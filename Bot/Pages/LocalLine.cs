using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Pages;

/// <summary>One thing said on the local page.</summary>
/// <param name="Activity">As Web Chat gets it.</param>
/// <param name="Text">As the plain page shows it: Markdown from the assistant, plain words from the person.</param>
/// <param name="Number">Counts what was added or replaced; a watermark is such a number.</param>
/// <param name="Place">Where it stands in the conversation: the number that it first had.</param>
internal sealed record LocalLine(Activity Activity, string Text, long Number, long Place)
{
    /// <summary>Whether the person said it.</summary>
    public bool IsOwn => Activity.From?.Role == "user";
}
