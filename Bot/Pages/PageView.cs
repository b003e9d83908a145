namespace Assistant.Bot.Pages;

/// <summary>What one loading of the page is about.</summary>
/// <param name="Conversation">The conversation that it shows.</param>
/// <param name="Texts">The language.</param>
/// <param name="Nonce">What lets styles of this page be used.</param>
/// <param name="Notice">A sentence above the form; null for none.</param>
/// <param name="Unsent">Words that could not be sent, to be sent again.</param>
internal sealed record PageView(LocalConversation Conversation, PageTexts Texts, string Nonce, string? Notice = null, string? Unsent = null)
{
    /// <summary>The language as HTML names it.</summary>
    public string Lang => Texts.Language == Skills.Language.English ? "en" : "vi";

    /// <summary>The language as Web Chat names it.</summary>
    public string Locale => Texts.Language == Skills.Language.English ? "en-US" : "vi-VN";
}
