<?php

// @generated from generator/emit/php/source/src/Internal/Contacts.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Completes customers with what Meta says of them beside their messages.
 *
 * @phpstan-import-type Customer from Callback
 *
 * @internal
 */
final readonly class Contacts
{
    /** The contact of a customer who has none with the same number or id. */
    private mixed $only;

    /**
     * @param list<mixed> $contacts
     * @param list<Customer> $customers
     */
    public function __construct(private array $contacts, array $customers)
    {
        $keys = array_map(static fn(array $one): string => serialize([$one['from'], $one['userId']]), $customers);
        $this->only = count($contacts) === 1 && count(array_unique($keys)) <= 1 ? $contacts[0] : null;
    }

    /**
     * @param Customer $customer
     * @return array{from: ?string, userId: ?string, parentUserId: ?string, username: ?string, name: ?string}
     */
    public function complete(array $customer): array
    {
        $id = $customer['userId'];
        // Meta's id is written in one way only, so another id is another customer's.
        $isAnother = $id !== null && (Json::textIn($this->only, 'user_id') ?? $id) !== $id;
        $contact = $this->with(Json::phoneNumberIn(...), 'wa_id', $customer['from'])
            ?? $this->with(Json::textIn(...), 'user_id', $id)
            ?? ($isAnother ? null : $this->only);
        $profile = Json::member($contact, 'profile');
        return [
            'from' => $customer['from'] ?? Json::phoneNumberIn($contact, 'wa_id'),
            'userId' => $customer['userId'] ?? Json::textIn($contact, 'user_id'),
            'parentUserId' => $customer['parentUserId'] ?? Json::textIn($contact, 'parent_user_id'),
            'username' => Json::textIn($profile, 'username'),
            'name' => Json::textIn($profile, 'name'),
        ];
    }

    /**
     * @param callable(mixed, string): ?string $textIn
     */
    private function with(callable $textIn, string $name, ?string $wanted): mixed
    {
        foreach ($wanted === null ? [] : $this->contacts as $contact) {
            if ($textIn($contact, $name) === $wanted) {
                return $contact;
            }
        }
        return null;
    }
}
