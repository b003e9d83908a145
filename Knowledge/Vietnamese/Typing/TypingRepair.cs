namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>
/// Repairs a message as people type them: keys of Telex or VNI, missing and stray blanks, slips, abbreviations of chat,
/// strange characters. Clean messages come back as the same object. Names, numbers and quoted words stay as typed.
/// </summary>
/// <param name="vocabulary">The words against which typing is judged.</param>
public sealed class TypingRepair(TypingVocabulary vocabulary)
{
    /// <summary>Repairs a message.</summary>
    /// <param name="text">The message as typed.</param>
    public string Repair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = TypedCharacters.Clean(text);
        var message = new TypedMessage(clean, vocabulary);
        KeyboardRepair.Repair(message);
        EnglishRepair.Repair(message);
        if (message.IsEnglish)
        {
            return message.IsChanged ? TypedWords.Join(message.Words) : clean;
        }

        BlankRepair.CutNumbers(message);
        ChatRepair.Repair(message);
        BlankRepair.Repair(message);
        SlipRepair.Repair(message);
        PairRepair.Repair(message);
        return message.IsChanged ? TypedWords.Join(message.Words) : clean;
    }
}
