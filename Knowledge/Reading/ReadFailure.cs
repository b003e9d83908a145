namespace Assistant.Knowledge.Reading;

/// <summary>Why a file could not be used.</summary>
public enum ReadFailure
{
    /// <summary>There is no such file.</summary>
    NotFound,

    /// <summary>The file is there and may not, or cannot, be opened.</summary>
    NotAccessible,

    /// <summary>The file is larger than <see cref="PlanFileReader.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>No reader knows this format.</summary>
    UnknownFormat,

    /// <summary>The file is of a known format and its content is damaged.</summary>
    Damaged,

    /// <summary>The file holds no words.</summary>
    Empty,

    /// <summary>The document bears a state-secret mark (MẬT, TỐI MẬT, TUYỆT MẬT): nothing of it may be kept.</summary>
    StateSecret,
}
