using Assistant.Skills.Directory;

namespace Assistant.Bot.Pages;

/// <summary>
/// Shows the conversation: the plain form, over which Web Chat lays itself where its bundle and scripts are there.
/// </summary>
/// <param name="view">What is shown.</param>
/// <param name="token">The token that what is sent must carry.</param>
internal sealed class ChatPanel(PageView view, string token)
{
    private readonly PageTexts _texts = view.Texts;

    /// <summary>The panel.</summary>
    /// <param name="units">The units to choose from.</param>
    /// <param name="webChat">Whether the bundle is there.</param>
    public Html Write(IReadOnlyList<Unit> units, bool webChat) => Html.Of($"""
        <section class="chat" aria-labelledby="chat-head">
        <div class="bar"><h2 id="chat-head">{_texts["Chat"]}</h2>
        <p class="unit"><label for="unit">{_texts["Unit"]}</label>
        <select id="unit" name="unit" form="say"><option value="">{_texts["Unit.None"]}</option>{Html.Join(units.Select(Option))}</select></p>
        <form method="post" action="new">{Hidden()}<button type="submit" class="quiet">{_texts["New"]}</button></form></div>
        {(webChat ? WebChat() : Html.Empty)}
        <div id="plain">{Plain()}</div>
        </section>
        """);

    private Html Option(Unit unit) => Html.Of(
        $"<option value=\"{unit.Name}\"{(unit.Name == view.Conversation.Unit ? new Html(" selected") : Html.Empty)}>{unit.Name}</option>");

    private Html WebChat() => Html.Of($"""
        <div id="webchat" hidden data-token="{token}" data-conversation="{view.Conversation.Id}" data-locale="{view.Locale}" data-nonce="{view.Nonce}"></div>
        <script src="webchat/webchat.js" defer></script>
        <script src="chat.js" defer></script>
        """);

    private Html Plain() => Html.Of($"""
        <ol class="said" aria-live="polite">{Html.Join(view.Conversation.Lines().Select(Line))}</ol>
        {(view.Notice is { } notice ? Html.Of($"<p class=\"notice\" role=\"alert\">{notice}</p>") : Html.Empty)}
        <form id="say" class="say" method="post" action="say" enctype="multipart/form-data">{Hidden()}
        <label for="text">{_texts["Ask"]}</label>
        <textarea id="text" name="text" rows="2" maxlength="6000" placeholder="{_texts["Example"]}">{view.Unsent}</textarea>
        <p class="files"><label for="files">{_texts["Files"]}</label> <input id="files" name="files" type="file" multiple accept=".txt,.docx,.xlsx,.pdf,.png,.jpg,.jpeg,.zip"></p>
        <button type="submit">{_texts["Send"]}</button>
        <p class="note">{_texts["How"]}</p>
        </form>
        """);

    private Html Line(LocalLine line) => Html.Of($"""
        <li class="{(line.IsOwn ? "own" : "bot")}"><p class="who">{_texts[line.IsOwn ? "You" : "Assistant"]}</p>
        {(line.IsOwn ? Html.Of($"<p>{(line.Text.Length > 0 ? line.Text : _texts["CardSent"])}</p>") : Html.OfMarkdown(line.Text))}</li>
        """);

    private Html Hidden() => Html.Of($"<input type=\"hidden\" name=\"token\" value=\"{token}\"><input type=\"hidden\" name=\"lang\" value=\"{view.Lang}\">");
}
