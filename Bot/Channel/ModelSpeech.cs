using Assistant.Skills;

namespace Assistant.Bot.Channel;

/// <summary>That a language model wrote the words of a reply: Teams then labels them, shows what they cite, and asks for feedback.</summary>
/// <param name="Sources">What the words cite, in the order of the marks [1], [2] … in them.</param>
internal sealed record ModelSpeech(IReadOnlyList<Citation> Sources);
